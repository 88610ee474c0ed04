-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): comment none → One more
COMMENT ON FUNCTION "shop"."f"(integer) IS 'One more';

COMMIT;
