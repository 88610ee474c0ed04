-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename aggregate shop.total(integer) to sum_of
ALTER AGGREGATE "shop"."total"(integer) RENAME TO "sum_of";

COMMIT;
