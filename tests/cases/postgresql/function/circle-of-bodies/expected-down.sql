-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop function shop.even(integer)
DROP FUNCTION "shop"."even"(integer);

-- step 2/2 · drop function shop.odd(integer)
DROP FUNCTION "shop"."odd"(integer);

COMMIT;
