-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): volatility volatile → stable
ALTER FUNCTION "shop"."f"(integer) STABLE;

COMMIT;
