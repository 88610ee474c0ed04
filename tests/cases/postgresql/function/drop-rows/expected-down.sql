-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): rows none → 5
ALTER FUNCTION "shop"."f"(integer) ROWS 5;

COMMIT;
