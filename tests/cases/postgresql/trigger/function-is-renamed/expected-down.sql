-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename function shop.stamp() to touch
ALTER FUNCTION "shop"."stamp"() RENAME TO "touch";

COMMIT;
