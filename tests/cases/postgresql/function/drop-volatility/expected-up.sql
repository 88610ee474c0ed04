-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): volatility stable → volatile
ALTER FUNCTION "shop"."f"(integer) VOLATILE;

COMMIT;
