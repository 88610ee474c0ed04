-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop cast public.mood(integer)
DROP CAST (public.mood AS integer);

-- step 2/5 · drop function public.weight(public.mood)
DROP FUNCTION "public"."weight"(public.mood);

-- step 3/5 · create function public.weight(public.mood) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 4/5 · create function public.weight(public.mood)
CREATE FUNCTION "public"."weight"(public.mood)
    RETURNS integer
    LANGUAGE "sql"
    IMMUTABLE STRICT
AS $$SELECT CASE WHEN $1 = 'good'::public.mood THEN 1 ELSE 2 END$$;

-- step 5/5 · create cast public.mood(integer)
CREATE CAST (public.mood AS integer) WITH FUNCTION "public"."weight"(public.mood);

COMMIT;
