-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · create base type public.code · shell
CREATE TYPE "public"."code";

-- step 2/5 · create function public.code_in(cstring, oid, integer)
CREATE FUNCTION "public"."code_in"(cstring, oid, integer)
    RETURNS public.code
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'varcharin';

-- step 3/5 · create function public.code_out(public.code)
CREATE FUNCTION "public"."code_out"(public.code)
    RETURNS cstring
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'varcharout';

-- step 4/5 · create base type public.code
CREATE TYPE "public"."code" (
    INPUT = "public"."code_in",
    OUTPUT = "public"."code_out",
    TYPMOD_IN = "varchartypmodin",
    TYPMOD_OUT = "varchartypmodout",
    STORAGE = extended
);

-- step 5/5 · create table public.item
CREATE TABLE "public"."item" (
    "id" integer,
    "code" public.code(3)
);

COMMIT;
