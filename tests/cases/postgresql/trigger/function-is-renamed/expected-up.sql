-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename function shop.touch() to stamp
ALTER FUNCTION "shop"."touch"() RENAME TO "stamp";

COMMIT;
