-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop table public.item · lock: access exclusive · loses data
DROP TABLE "public"."item";

-- step 2/3 · drop base type public.code · nothing else depends on it
DO $schemadiff$
DECLARE
    round oid[] := ARRAY['"public"."code_in"(cstring, oid, integer)'::pg_catalog.regprocedure, '"public"."code_out"(public.code)'::pg_catalog.regprocedure];
BEGIN
    round := round || ARRAY['"public"."code"'::pg_catalog.regtype, '"public"."code"[]'::pg_catalog.regtype]::oid[];
    IF EXISTS (SELECT FROM pg_catalog.pg_depend d
               WHERE d.refclassid IN ('pg_catalog.pg_type'::pg_catalog.regclass, 'pg_catalog.pg_proc'::pg_catalog.regclass)
                 AND d.refobjid = ANY (round) AND d.objid <> ALL (round)) THEN
        RAISE dependent_objects_still_exist USING MESSAGE = 'more than its functions depends on type public.code';
    END IF;
END
$schemadiff$;

-- step 3/3 · drop base type public.code · with its functions
DROP TYPE "public"."code" CASCADE;

COMMIT;
