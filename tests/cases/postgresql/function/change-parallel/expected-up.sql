-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): parallel safe → restricted
ALTER FUNCTION "shop"."f"(integer) PARALLEL RESTRICTED;

COMMIT;
