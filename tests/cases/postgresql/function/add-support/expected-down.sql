-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter function shop.f(integer): support generate_series_int4_support → none · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter function shop.f(integer): support generate_series_int4_support → none
CREATE OR REPLACE FUNCTION "shop"."f"(a integer)
    RETURNS SETOF integer
    LANGUAGE "plpgsql"
AS $$
BEGIN
  RETURN QUERY SELECT a;
END
$$;

COMMIT;
