-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): support none → generate_series_int4_support
ALTER FUNCTION "shop"."f"(integer) SUPPORT "generate_series_int4_support";

COMMIT;
