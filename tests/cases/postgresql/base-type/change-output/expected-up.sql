-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/17 · drop operator public.=(public.code public.code)
DROP OPERATOR "public".= (public.code, public.code);

-- step 2/17 · drop cast public.code(text)
DROP CAST (public.code AS text);

-- step 3/17 · drop function public.code_write(public.code)
DROP FUNCTION "public"."code_write"(public.code);

-- step 4/17 · drop function public.longest(public.code, public.code)
DROP FUNCTION "public"."longest"(public.code, public.code);

-- step 5/17 · drop function public.same(public.code, public.code)
DROP FUNCTION "public"."same"(public.code, public.code);

-- step 6/17 · drop base type public.code · nothing else depends on it
DO $schemadiff$
DECLARE
    round oid[] := ARRAY['"public"."code_in"(cstring)'::pg_catalog.regprocedure, '"public"."code_out"(public.code)'::pg_catalog.regprocedure];
BEGIN
    round := round || ARRAY['"public"."code"'::pg_catalog.regtype, '"public"."code"[]'::pg_catalog.regtype]::oid[];
    IF EXISTS (SELECT FROM pg_catalog.pg_depend d
               WHERE d.refclassid IN ('pg_catalog.pg_type'::pg_catalog.regclass, 'pg_catalog.pg_proc'::pg_catalog.regclass)
                 AND d.refobjid = ANY (round) AND d.objid <> ALL (round)) THEN
        RAISE dependent_objects_still_exist USING MESSAGE = 'more than its functions depends on type public.code';
    END IF;
END
$schemadiff$;

-- step 7/17 · drop base type public.code · with its functions
DROP TYPE "public"."code" CASCADE;

-- step 8/17 · create base type public.code · shell
CREATE TYPE "public"."code";

-- step 9/17 · create function public.code_in(cstring)
CREATE FUNCTION "public"."code_in"(cstring)
    RETURNS public.code
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'textin';

-- step 10/17 · create function public.code_write(public.code)
CREATE FUNCTION "public"."code_write"(public.code)
    RETURNS cstring
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'textout';

-- step 11/17 · create base type public.code
CREATE TYPE "public"."code" (
    INPUT = "public"."code_in",
    OUTPUT = "public"."code_write"
);

-- step 12/17 · create function public.code_out(public.code)
CREATE FUNCTION "public"."code_out"(public.code)
    RETURNS cstring
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'textout';

-- step 13/17 · create function public.longest(public.code, public.code) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 14/17 · create function public.longest(public.code, public.code)
CREATE FUNCTION "public"."longest"(a public.code, b public.code)
    RETURNS public.code
    LANGUAGE "sql"
AS $$select case when length(a) > length(b) then a else b end$$;

-- step 15/17 · create function public.same(public.code, public.code)
CREATE FUNCTION "public"."same"(a public.code, b public.code)
    RETURNS boolean
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'texteq';

-- step 16/17 · create operator public.=(public.code public.code)
CREATE OPERATOR "public".= (
    FUNCTION = "public"."same",
    LEFTARG = public.code,
    RIGHTARG = public.code
);

-- step 17/17 · create cast public.code(text)
CREATE CAST (public.code AS text) WITHOUT FUNCTION AS IMPLICIT;

COMMIT;
