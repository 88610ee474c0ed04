-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): comment One more → none
COMMENT ON FUNCTION "shop"."f"(integer) IS NULL;

COMMIT;
