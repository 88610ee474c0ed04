-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop function shop.f(integer)
DROP FUNCTION "shop"."f"(integer);

-- step 2/3 · create function shop.f(integer) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 3/3 · create function shop.f(integer)
CREATE FUNCTION "shop"."f"(a integer)
    RETURNS integer
    LANGUAGE "plpgsql"
AS $$
BEGIN
  RETURN a + 1;
END
$$;

COMMIT;
