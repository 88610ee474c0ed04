-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename function shop.one_more() to two_more
ALTER FUNCTION "shop"."one_more"() RENAME TO "two_more";

COMMIT;
