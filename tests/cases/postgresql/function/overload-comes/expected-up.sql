-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create function shop.f(text) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · create function shop.f(text)
CREATE FUNCTION "shop"."f"(a text)
    RETURNS text
    LANGUAGE "plpgsql"
    IMMUTABLE
AS $$
BEGIN
  RETURN a || '!';
END
$$;

COMMIT;
