-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · alter column public.booking.during: type public.span → text · lock: access exclusive · rewrites the table
ALTER TABLE "public"."booking" ALTER COLUMN "during" TYPE text;

-- step 2/7 · drop composite type public.pair
DROP TYPE "public"."pair";

-- step 3/7 · drop domain public.short
DROP DOMAIN "public"."short";

-- step 4/7 · drop range type public.span
DROP TYPE "public"."span";

-- step 5/7 · create range type public.span
CREATE TYPE "public"."span" AS RANGE (
    subtype = numeric
);

-- step 6/7 · create domain public.short
CREATE DOMAIN "public"."short" AS public.span;

-- step 7/7 · create composite type public.pair
CREATE TYPE "public"."pair" AS (
    "first" public.span
);

COMMIT;
