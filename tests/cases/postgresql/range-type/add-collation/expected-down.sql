-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/8 · drop view public.whole · lock: access exclusive
DROP VIEW "public"."whole";

-- step 2/8 · drop composite type public.pair
DROP TYPE "public"."pair";

-- step 3/8 · drop domain public.short
DROP DOMAIN "public"."short";

-- step 4/8 · drop range type public.span
DROP TYPE "public"."span";

-- step 5/8 · create range type public.span
CREATE TYPE "public"."span" AS RANGE (
    subtype = text
);

-- step 6/8 · create domain public.short
CREATE DOMAIN "public"."short" AS public.span;

-- step 7/8 · create composite type public.pair
CREATE TYPE "public"."pair" AS (
    "first" public.span
);

-- step 8/8 · create view public.whole
CREATE VIEW "public"."whole" AS
SELECT '[1,2)'::public.span AS span;

COMMIT;
