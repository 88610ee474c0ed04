-- reversible:  lossy: pg_trgm
-- transaction: one

BEGIN;

-- step 1/8 · drop column public.t.h · lock: access exclusive · loses data
ALTER TABLE "public"."t" DROP COLUMN "h";

-- step 2/8 · create extension pg_trgm
CREATE EXTENSION "pg_trgm" WITH SCHEMA "public" VERSION '1.6';

-- step 3/8 · create enum public.mood
CREATE TYPE "public"."mood" AS ENUM ('good', 'bad');

-- step 4/8 · alter column public.t.m: type text → public.mood · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."t" ALTER COLUMN "m" TYPE public.mood USING "m"::public.mood;

-- step 5/8 · drop extension hstore · lock: access exclusive · loses data
DROP EXTENSION "hstore";

-- step 6/8 · create function public.gone() · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 7/8 · create function public.gone()
CREATE FUNCTION "public"."gone"()
    RETURNS integer
    LANGUAGE "sql"
AS $$SELECT 1$$;

-- step 8/8 · alter column public.t.a: default none → public.gone() · lock: access exclusive
ALTER TABLE "public"."t" ALTER COLUMN "a" SET DEFAULT public.gone();

COMMIT;
