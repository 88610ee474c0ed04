-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename aggregate shop.sum_of(integer) to total
ALTER AGGREGATE "shop"."sum_of"(integer) RENAME TO "total";

COMMIT;
