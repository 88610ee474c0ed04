-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename function shop.two_more() to one_more
ALTER FUNCTION "shop"."two_more"() RENAME TO "one_more";

COMMIT;
