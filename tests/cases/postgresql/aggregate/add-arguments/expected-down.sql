-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop aggregate shop.total(integer)
DROP AGGREGATE "shop"."total"(integer);

-- step 2/2 · create aggregate shop.total()
CREATE AGGREGATE "shop"."total"(*) (
    SFUNC = "shop"."twice",
    STYPE = integer
);

COMMIT;
