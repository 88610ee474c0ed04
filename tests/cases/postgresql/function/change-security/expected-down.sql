-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): security invoker → definer
ALTER FUNCTION "shop"."f"(integer) SECURITY DEFINER;

COMMIT;
