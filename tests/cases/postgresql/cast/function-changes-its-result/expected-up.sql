-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter function public.weight(public.mood): arguments public.mood → m public.mood, body SELECT CASE WHEN $1 = 'good'::public.mood THEN 1 ELSE 2 END → SELECT CASE WHEN m = 'good'::public.mood THEN 1 ELSE 2 END · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter function public.weight(public.mood): arguments public.mood → m public.mood, body SELECT CASE WHEN $1 = 'good'::public.mood THEN 1 ELSE 2 END → SELECT CASE WHEN m = 'good'::public.mood THEN 1 ELSE 2 END
CREATE OR REPLACE FUNCTION "public"."weight"(m public.mood)
    RETURNS integer
    LANGUAGE "sql"
    IMMUTABLE STRICT
AS $$SELECT CASE WHEN m = 'good'::public.mood THEN 1 ELSE 2 END$$;

COMMIT;
