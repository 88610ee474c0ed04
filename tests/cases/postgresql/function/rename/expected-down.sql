-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename function shop.g(integer) to f
ALTER FUNCTION "shop"."g"(integer) RENAME TO "f";

COMMIT;
