-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop aggregate shop.total(integer)
DROP AGGREGATE "shop"."total"(integer);

COMMIT;
