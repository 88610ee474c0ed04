-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop base type public.code · nothing else depends on it
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

-- step 2/5 · drop base type public.code · with its functions
DROP TYPE "public"."code" CASCADE;

-- step 3/5 · create base type public.code
CREATE TYPE "public"."code";

-- step 4/5 · create function public.code_in(cstring)
CREATE FUNCTION "public"."code_in"(cstring)
    RETURNS public.code
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'textin';

-- step 5/5 · create function public.code_out(public.code)
CREATE FUNCTION "public"."code_out"(public.code)
    RETURNS cstring
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'textout';

COMMIT;
