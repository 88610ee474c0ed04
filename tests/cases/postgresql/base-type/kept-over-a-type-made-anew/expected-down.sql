-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/24 · drop operator public.=(public.code public.code)
DROP OPERATOR "public".= (public.code, public.code);

-- step 2/24 · drop cast public.code(text)
DROP CAST (public.code AS text);

-- step 3/24 · drop function public.longest(public.code, public.code)
DROP FUNCTION "public"."longest"(public.code, public.code);

-- step 4/24 · drop function public.same(public.code, public.code)
DROP FUNCTION "public"."same"(public.code, public.code);

-- step 5/24 · drop base type public.code · nothing else depends on it
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

-- step 6/24 · drop base type public.code · with its functions
DROP TYPE "public"."code" CASCADE;

-- step 7/24 · create base type public.code · shell
CREATE TYPE "public"."code";

-- step 8/24 · create function public.code_in(cstring)
CREATE FUNCTION "public"."code_in"(cstring)
    RETURNS public.code
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'textin';

-- step 9/24 · create function public.code_in(cstring) · comment
COMMENT ON FUNCTION "public"."code_in"(cstring) IS 'kept';

-- step 10/24 · create function public.code_in(cstring) · owner
ALTER FUNCTION "public"."code_in"(cstring) OWNER TO "role_admin";

-- step 11/24 · create function public.code_out(public.code)
CREATE FUNCTION "public"."code_out"(public.code)
    RETURNS cstring
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'textout';

-- step 12/24 · create base type public.code
CREATE TYPE "public"."code" (
    INPUT = "public"."code_in",
    OUTPUT = "public"."code_out"
);

-- step 13/24 · create base type public.code · comment
COMMENT ON TYPE "public"."code" IS 'kept';

-- step 14/24 · create base type public.code · owner
ALTER TYPE "public"."code" OWNER TO "role_admin";

-- step 15/24 · create function public.longest(public.code, public.code) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 16/24 · create function public.longest(public.code, public.code)
CREATE FUNCTION "public"."longest"(a public.code, b public.code)
    RETURNS public.code
    LANGUAGE "sql"
AS $$select case when length(a) > length(b) then a else b end$$;

-- step 17/24 · create function public.same(public.code, public.code)
CREATE FUNCTION "public"."same"(a public.code, b public.code)
    RETURNS boolean
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'texteq';

-- step 18/24 · create operator public.=(public.code public.code)
CREATE OPERATOR "public".= (
    FUNCTION = "public"."same",
    LEFTARG = public.code,
    RIGHTARG = public.code
);

-- step 19/24 · create cast public.code(text)
CREATE CAST (public.code AS text) WITHOUT FUNCTION AS IMPLICIT;

-- step 20/24 · create grant public.code.public
REVOKE USAGE ON TYPE "public"."code" FROM PUBLIC;

-- step 21/24 · create grant public.code.role_one
GRANT ALL ON TYPE "public"."code" TO "role_one";

-- step 22/24 · create grant public.code_in(cstring).public
REVOKE EXECUTE ON FUNCTION "public"."code_in"(cstring) FROM PUBLIC;

-- step 23/24 · create grant public.code_in(cstring).role_one
GRANT ALL ON FUNCTION "public"."code_in"(cstring) TO "role_one";

-- step 24/24 · create security label public.code.seal_one
SECURITY LABEL FOR "seal_one" ON TYPE "public"."code" IS 'secret';

COMMIT;
