-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter function shop.f(integer): transforms bigint, integer → integer · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter function shop.f(integer): transforms bigint, integer → integer
CREATE OR REPLACE FUNCTION "shop"."f"(a integer)
    RETURNS integer
    LANGUAGE "plpgsql"
    TRANSFORM FOR TYPE integer
AS $$
BEGIN
  RETURN a + 1;
END
$$;

COMMIT;
