-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): support generate_series_int8_support → generate_series_int4_support
ALTER FUNCTION "shop"."f"(integer) SUPPORT "generate_series_int4_support";

COMMIT;
