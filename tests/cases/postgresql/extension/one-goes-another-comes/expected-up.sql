-- reversible:  lossy: pg_trgm
-- transaction: one

BEGIN;

-- step 1/7 · alter column public.t.a: default public.gone() → none · lock: access exclusive
ALTER TABLE "public"."t" ALTER COLUMN "a" DROP DEFAULT;

-- step 2/7 · alter column public.t.m: type public.mood → text · lock: access exclusive · rewrites the table
ALTER TABLE "public"."t" ALTER COLUMN "m" TYPE text;

-- step 3/7 · drop function public.gone()
DROP FUNCTION "public"."gone"();

-- step 4/7 · create extension hstore
CREATE EXTENSION "hstore";

-- step 5/7 · create column public.t.h · lock: access exclusive
ALTER TABLE "public"."t" ADD COLUMN "h" public.hstore;

-- step 6/7 · drop enum public.mood
DROP TYPE "public"."mood";

-- step 7/7 · drop extension pg_trgm · lock: access exclusive · loses data
DROP EXTENSION "pg_trgm";

COMMIT;
