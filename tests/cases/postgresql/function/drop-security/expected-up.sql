-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): security definer → invoker
ALTER FUNCTION "shop"."f"(integer) SECURITY INVOKER;

COMMIT;
