-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter function shop.f(integer): body  DECLARE   t text := '$$' || a; BEGIN   RETURN $body$7$body$… →  BEGIN   RETURN a + 1; END  · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter function shop.f(integer): body  DECLARE   t text := '$$' || a; BEGIN   RETURN $body$7$body$… →  BEGIN   RETURN a + 1; END 
CREATE OR REPLACE FUNCTION "shop"."f"(a integer)
    RETURNS integer
    LANGUAGE "plpgsql"
AS $$
BEGIN
  RETURN a + 1;
END
$$;

COMMIT;
