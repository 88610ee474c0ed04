-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): rows 5 → 50
ALTER FUNCTION "shop"."f"(integer) ROWS 50;

COMMIT;
