-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · rename enum public.mood to temper
ALTER TYPE "public"."mood" RENAME TO "temper";

-- step 2/4 · alter function public.weight(public.temper): body SELECT CASE WHEN $1 = 'good'::public.mood THEN 1 ELSE 2 END → SELECT CASE WHEN $1 = 'good'::public.temper THEN 1 ELSE 2 EN… · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 3/4 · alter function public.weight(public.temper): body SELECT CASE WHEN $1 = 'good'::public.mood THEN 1 ELSE 2 END → SELECT CASE WHEN $1 = 'good'::public.temper THEN 1 ELSE 2 EN…
CREATE OR REPLACE FUNCTION "public"."weight"(public.temper)
    RETURNS integer
    LANGUAGE "sql"
    IMMUTABLE STRICT
AS $$SELECT CASE WHEN $1 = 'good'::public.temper THEN 1 ELSE 2 END$$;

-- step 4/4 · alter function public.weight_big(public.temper): body SELECT CASE WHEN $1 = 'good'::public.mood THEN 1 ELSE 2 END → SELECT CASE WHEN $1 = 'good'::public.temper THEN 1 ELSE 2 EN…
CREATE OR REPLACE FUNCTION "public"."weight_big"(public.temper)
    RETURNS bigint
    LANGUAGE "sql"
    IMMUTABLE STRICT
AS $$SELECT CASE WHEN $1 = 'good'::public.temper THEN 1 ELSE 2 END$$;

COMMIT;
