-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop function public.twice(integer)
DROP FUNCTION "public"."twice"(integer);

-- step 2/2 · drop language own
DROP LANGUAGE "own";

COMMIT;
