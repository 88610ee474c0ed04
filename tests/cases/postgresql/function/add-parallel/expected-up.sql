-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): parallel unsafe → safe
ALTER FUNCTION "shop"."f"(integer) PARALLEL SAFE;

COMMIT;
