-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop aggregate shop.total(integer)
DROP AGGREGATE "shop"."total"(v integer);

-- step 2/2 · create aggregate shop.total(integer)
CREATE AGGREGATE "shop"."total"(integer) (
    SFUNC = "shop"."add",
    STYPE = integer
);

COMMIT;
