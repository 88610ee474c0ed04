-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): cost 5 → 0.5
ALTER FUNCTION "shop"."f"(integer) COST 0.5;

COMMIT;
