-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): cost 5 → none
ALTER FUNCTION "shop"."f"(integer) COST 100;

COMMIT;
