-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · alter function public.twice(integer): language own → plpgsql · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/3 · alter function public.twice(integer): language own → plpgsql
CREATE OR REPLACE FUNCTION "public"."twice"(n integer)
    RETURNS integer
    LANGUAGE "plpgsql"
AS $$BEGIN RETURN 2 * n; END$$;

-- step 3/3 · drop language own
DROP LANGUAGE "own";

COMMIT;
