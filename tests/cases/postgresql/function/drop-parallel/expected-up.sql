-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): parallel safe → unsafe
ALTER FUNCTION "shop"."f"(integer) PARALLEL UNSAFE;

COMMIT;
