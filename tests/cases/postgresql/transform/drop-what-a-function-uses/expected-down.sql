-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create transform public.state(sql)
CREATE TRANSFORM FOR public.state LANGUAGE "sql" (
    FROM SQL WITH FUNCTION "public"."into"(internal)
);

-- step 2/3 · alter function public.first(public.state): transforms none → public.state · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 3/3 · alter function public.first(public.state): transforms none → public.state
CREATE OR REPLACE FUNCTION "public"."first"(s public.state)
    RETURNS text
    LANGUAGE "sql"
    TRANSFORM FOR TYPE public.state
AS $$select $1::text$$;

COMMIT;
