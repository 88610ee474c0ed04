-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · create function public.do_it(internal)
CREATE FUNCTION "public"."do_it"(internal)
    RETURNS void
    LANGUAGE "c"
AS '$libdir/plpgsql', 'plpgsql_inline_handler';

-- step 2/6 · create function public.look_at(oid)
CREATE FUNCTION "public"."look_at"(oid)
    RETURNS void
    LANGUAGE "c"
AS '$libdir/plpgsql', 'plpgsql_validator';

-- step 3/6 · create function public.run()
CREATE FUNCTION "public"."run"()
    RETURNS language_handler
    LANGUAGE "c"
AS '$libdir/plpgsql', 'plpgsql_call_handler';

-- step 4/6 · create language own
CREATE LANGUAGE "own" HANDLER "public"."run";

-- step 5/6 · create function public.twice(integer) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 6/6 · create function public.twice(integer)
CREATE FUNCTION "public"."twice"(n integer)
    RETURNS integer
    LANGUAGE "own"
AS $$BEGIN RETURN 2 * n; END$$;

COMMIT;
