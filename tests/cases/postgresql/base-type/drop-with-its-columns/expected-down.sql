-- reversible:  lossy: public.item.code
-- transaction: one

BEGIN;

-- step 1/5 · create base type public.code · shell
CREATE TYPE "public"."code";

-- step 2/5 · create function public.code_in(cstring)
CREATE FUNCTION "public"."code_in"(cstring)
    RETURNS public.code
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'textin';

-- step 3/5 · create function public.code_out(public.code)
CREATE FUNCTION "public"."code_out"(public.code)
    RETURNS cstring
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'textout';

-- step 4/5 · create base type public.code
CREATE TYPE "public"."code" (
    INPUT = "public"."code_in",
    OUTPUT = "public"."code_out"
);

-- step 5/5 · create column public.item.code · lock: access exclusive
ALTER TABLE "public"."item" ADD COLUMN "code" public.code;

COMMIT;
