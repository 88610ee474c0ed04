-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · create range type public.span
CREATE TYPE "public"."span" AS RANGE (
    subtype = double precision
);

-- step 2/5 · create domain public.short
CREATE DOMAIN "public"."short" AS public.span;

-- step 3/5 · create composite type public.pair
CREATE TYPE "public"."pair" AS (
    "first" public.span
);

-- step 4/5 · create table public.booking
CREATE TABLE "public"."booking" (
    "id" integer NOT NULL,
    "during" public.span DEFAULT '[1,2)'::public.span,
    "others" public.span[]
);

-- step 5/5 · create table public.many
CREATE TABLE "public"."many" (
    "spans" public.span_multirange,
    "lists" public.span_multirange[]
);

COMMIT;
