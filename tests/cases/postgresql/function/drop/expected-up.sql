-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop function shop.f(integer)
DROP FUNCTION "shop"."f"(integer);

COMMIT;
