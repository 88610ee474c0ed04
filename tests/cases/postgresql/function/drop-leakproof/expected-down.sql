-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): leakproof false → true
ALTER FUNCTION "shop"."f"(integer) LEAKPROOF;

COMMIT;
