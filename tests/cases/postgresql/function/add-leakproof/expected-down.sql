-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): leakproof true → false
ALTER FUNCTION "shop"."f"(integer) NOT LEAKPROOF;

COMMIT;
