-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop function shop.f(text)
DROP FUNCTION "shop"."f"(text);

COMMIT;
