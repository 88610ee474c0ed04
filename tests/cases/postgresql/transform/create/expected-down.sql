-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop function public.first(public.state)
DROP FUNCTION "public"."first"(public.state);

-- step 2/4 · drop transform public.state(sql)
DROP TRANSFORM FOR public.state LANGUAGE "sql";

-- step 3/4 · drop function public.back(internal)
DROP FUNCTION "public"."back"(internal);

-- step 4/4 · drop function public.into(internal)
DROP FUNCTION "public"."into"(internal);

COMMIT;
