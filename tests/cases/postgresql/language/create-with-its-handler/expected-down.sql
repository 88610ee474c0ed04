-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop function public.do_it(internal)
DROP FUNCTION "public"."do_it"(internal);

-- step 2/5 · drop function public.look_at(oid)
DROP FUNCTION "public"."look_at"(oid);

-- step 3/5 · drop function public.twice(integer)
DROP FUNCTION "public"."twice"(integer);

-- step 4/5 · drop language own
DROP LANGUAGE "own";

-- step 5/5 · drop function public.run()
DROP FUNCTION "public"."run"();

COMMIT;
