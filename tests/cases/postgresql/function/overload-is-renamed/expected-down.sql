-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename function shop.g(text) to f
ALTER FUNCTION "shop"."g"(text) RENAME TO "f";

COMMIT;
