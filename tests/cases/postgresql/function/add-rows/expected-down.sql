-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): rows 5 → none
ALTER FUNCTION "shop"."f"(integer) ROWS 1000;

COMMIT;
