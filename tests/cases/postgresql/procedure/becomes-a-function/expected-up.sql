-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop procedure shop.p(integer)
DROP PROCEDURE "shop"."p"(integer);

-- step 2/3 · create function shop.p(integer) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 3/3 · create function shop.p(integer)
CREATE FUNCTION "shop"."p"(a integer)
    RETURNS integer
    LANGUAGE "plpgsql"
AS $$BEGIN RETURN 1; END$$;

COMMIT;
