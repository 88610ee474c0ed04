-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · rename enum public.temper to mood
ALTER TYPE "public"."temper" RENAME TO "mood";

-- step 2/4 · alter function public.weight(public.mood): body SELECT CASE WHEN $1 = 'good'::public.temper THEN 1 ELSE 2 EN… → SELECT CASE WHEN $1 = 'good'::public.mood THEN 1 ELSE 2 END · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 3/4 · alter function public.weight(public.mood): body SELECT CASE WHEN $1 = 'good'::public.temper THEN 1 ELSE 2 EN… → SELECT CASE WHEN $1 = 'good'::public.mood THEN 1 ELSE 2 END
CREATE OR REPLACE FUNCTION "public"."weight"(public.mood)
    RETURNS integer
    LANGUAGE "sql"
    IMMUTABLE STRICT
AS $$SELECT CASE WHEN $1 = 'good'::public.mood THEN 1 ELSE 2 END$$;

-- step 4/4 · alter function public.weight_big(public.mood): body SELECT CASE WHEN $1 = 'good'::public.temper THEN 1 ELSE 2 EN… → SELECT CASE WHEN $1 = 'good'::public.mood THEN 1 ELSE 2 END
CREATE OR REPLACE FUNCTION "public"."weight_big"(public.mood)
    RETURNS bigint
    LANGUAGE "sql"
    IMMUTABLE STRICT
AS $$SELECT CASE WHEN $1 = 'good'::public.mood THEN 1 ELSE 2 END$$;

COMMIT;
