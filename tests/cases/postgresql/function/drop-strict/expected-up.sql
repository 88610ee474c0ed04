-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): strict true → false
ALTER FUNCTION "shop"."f"(integer) CALLED ON NULL INPUT;

COMMIT;
