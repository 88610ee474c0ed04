-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · create language own
CREATE TRUSTED LANGUAGE "own" HANDLER "public"."run" INLINE "public"."do_it" VALIDATOR "public"."look_at";

-- step 2/4 · create language own · comment
COMMENT ON LANGUAGE "own" IS 'written here';

-- step 3/4 · create function public.twice(integer) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 4/4 · create function public.twice(integer)
CREATE FUNCTION "public"."twice"(n integer)
    RETURNS integer
    LANGUAGE "own"
AS $$BEGIN RETURN 2 * n; END$$;

COMMIT;
