-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop view public.heavy · lock: access exclusive
DROP VIEW "public"."heavy";

-- step 2/3 · drop table public.day · lock: access exclusive · loses data
DROP TABLE "public"."day";

-- step 3/3 · drop cast public.mood(integer)
DROP CAST (public.mood AS integer);

COMMIT;
