-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): volatility stable → immutable
ALTER FUNCTION "shop"."f"(integer) IMMUTABLE;

COMMIT;
