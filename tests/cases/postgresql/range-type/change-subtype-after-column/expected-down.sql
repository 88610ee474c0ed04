-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · drop composite type public.pair
DROP TYPE "public"."pair";

-- step 2/7 · drop domain public.short
DROP DOMAIN "public"."short";

-- step 3/7 · drop range type public.span
DROP TYPE "public"."span";

-- step 4/7 · create range type public.span
CREATE TYPE "public"."span" AS RANGE (
    subtype = double precision
);

-- step 5/7 · create domain public.short
CREATE DOMAIN "public"."short" AS public.span;

-- step 6/7 · create composite type public.pair
CREATE TYPE "public"."pair" AS (
    "first" public.span
);

-- step 7/7 · alter column public.booking.during: type text → public.span · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."booking" ALTER COLUMN "during" TYPE public.span USING "during"::public.span;

COMMIT;
