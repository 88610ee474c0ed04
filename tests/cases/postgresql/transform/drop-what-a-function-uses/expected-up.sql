-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop function public.first(public.state)
DROP FUNCTION "public"."first"(public.state);

-- step 2/4 · drop transform public.state(sql)
DROP TRANSFORM FOR public.state LANGUAGE "sql";

-- step 3/4 · create function public.first(public.state) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 4/4 · create function public.first(public.state)
CREATE FUNCTION "public"."first"(s public.state)
    RETURNS text
    LANGUAGE "sql"
AS $$select $1::text$$;

COMMIT;
