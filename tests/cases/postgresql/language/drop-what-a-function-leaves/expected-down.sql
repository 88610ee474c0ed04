-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create language own
CREATE LANGUAGE "own" HANDLER "plpgsql_call_handler";

-- step 2/3 · alter function public.twice(integer): language plpgsql → own · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 3/3 · alter function public.twice(integer): language plpgsql → own
CREATE OR REPLACE FUNCTION "public"."twice"(n integer)
    RETURNS integer
    LANGUAGE "own"
AS $$BEGIN RETURN 2 * n; END$$;

COMMIT;
