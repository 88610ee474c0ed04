-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/12 · create base type public.code · shell
CREATE TYPE "public"."code";

-- step 2/12 · create function public.code_in(cstring)
CREATE FUNCTION "public"."code_in"(cstring)
    RETURNS public.code
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'textin';

-- step 3/12 · create function public.code_out(public.code)
CREATE FUNCTION "public"."code_out"(public.code)
    RETURNS cstring
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'textout';

-- step 4/12 · create function public.code_recv(internal)
CREATE FUNCTION "public"."code_recv"(internal)
    RETURNS public.code
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'textrecv';

-- step 5/12 · create function public.code_send(public.code)
CREATE FUNCTION "public"."code_send"(public.code)
    RETURNS bytea
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'textsend';

-- step 6/12 · create base type public.code
CREATE TYPE "public"."code" (
    INPUT = "public"."code_in",
    OUTPUT = "public"."code_out",
    RECEIVE = "public"."code_recv",
    SEND = "public"."code_send",
    STORAGE = extended,
    CATEGORY = 'S'
);

-- step 7/12 · create base type public.code · comment
COMMENT ON TYPE "public"."code" IS 'short';

-- step 8/12 · create function public.longest(public.code, public.code) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 9/12 · create function public.longest(public.code, public.code)
CREATE FUNCTION "public"."longest"(a public.code, b public.code)
    RETURNS public.code
    LANGUAGE "sql"
AS $$select case when length(a) > length(b) then a else b end$$;

-- step 10/12 · create function public.same(public.code, public.code)
CREATE FUNCTION "public"."same"(a public.code, b public.code)
    RETURNS boolean
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'texteq';

-- step 11/12 · create operator public.=(public.code public.code)
CREATE OPERATOR "public".= (
    FUNCTION = "public"."same",
    LEFTARG = public.code,
    RIGHTARG = public.code
);

-- step 12/12 · create cast public.code(text)
CREATE CAST (public.code AS text) WITHOUT FUNCTION AS IMPLICIT;

COMMIT;
