-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): comment One more → Two more
COMMENT ON FUNCTION "shop"."f"(integer) IS 'Two more';

COMMIT;
