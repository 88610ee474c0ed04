-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · create function public.back(internal)
CREATE FUNCTION "public"."back"(internal)
    RETURNS public.state
    LANGUAGE "internal"
    IMMUTABLE
AS 'enum_recv';

-- step 2/6 · create function public.into(internal)
CREATE FUNCTION "public"."into"(internal)
    RETURNS internal
    LANGUAGE "internal"
    IMMUTABLE
AS 'prsd_lextype';

-- step 3/6 · create transform public.state(sql)
CREATE TRANSFORM FOR public.state LANGUAGE "sql" (
    FROM SQL WITH FUNCTION "public"."into"(internal),
    TO SQL WITH FUNCTION "public"."back"(internal)
);

-- step 4/6 · create transform public.state(sql) · comment
COMMENT ON TRANSFORM FOR public.state LANGUAGE "sql" IS 'both ways';

-- step 5/6 · create function public.first(public.state) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 6/6 · create function public.first(public.state)
CREATE FUNCTION "public"."first"(s public.state)
    RETURNS text
    LANGUAGE "sql"
    TRANSFORM FOR TYPE public.state
AS $$select $1::text$$;

COMMIT;
