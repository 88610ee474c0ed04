-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter function shop.f(integer): arguments a integer → a integer DEFAULT 5 · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter function shop.f(integer): arguments a integer → a integer DEFAULT 5
CREATE OR REPLACE FUNCTION "shop"."f"(a integer DEFAULT 5)
    RETURNS integer
    LANGUAGE "plpgsql"
AS $$
BEGIN
  RETURN a + 1;
END
$$;

COMMIT;
