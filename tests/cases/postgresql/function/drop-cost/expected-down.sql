-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): cost none → 5
ALTER FUNCTION "shop"."f"(integer) COST 5;

COMMIT;
