-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create aggregate shop.total(integer)
CREATE AGGREGATE "shop"."total"(integer) (
    SFUNC = "shop"."add",
    STYPE = integer
);

-- step 2/2 · create aggregate shop.total(integer) · comment
COMMENT ON AGGREGATE "shop"."total"(integer) IS 'Sum';

COMMIT;
