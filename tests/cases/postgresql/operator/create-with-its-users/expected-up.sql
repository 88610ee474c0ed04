-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/10 · create function public.ge_abs(integer, integer) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/10 · create function public.ge_abs(integer, integer)
CREATE FUNCTION "public"."ge_abs"(integer, integer)
    RETURNS boolean
    LANGUAGE "sql"
    IMMUTABLE STRICT
AS $$SELECT pg_catalog.abs($1) OPERATOR(pg_catalog.>=) pg_catalog.abs($2)$$;

-- step 3/10 · create function public.gt_abs(integer, integer)
CREATE FUNCTION "public"."gt_abs"(integer, integer)
    RETURNS boolean
    LANGUAGE "sql"
    IMMUTABLE STRICT
AS $$SELECT pg_catalog.abs($1) OPERATOR(pg_catalog.>) pg_catalog.abs($2)$$;

-- step 4/10 · create function public.le_abs(integer, integer)
CREATE FUNCTION "public"."le_abs"(integer, integer)
    RETURNS boolean
    LANGUAGE "sql"
    IMMUTABLE STRICT
AS $$SELECT pg_catalog.abs($1) OPERATOR(pg_catalog.<=) pg_catalog.abs($2)$$;

-- step 5/10 · create function public.lt_abs(integer, integer)
CREATE FUNCTION "public"."lt_abs"(integer, integer)
    RETURNS boolean
    LANGUAGE "sql"
    IMMUTABLE STRICT
AS $$SELECT pg_catalog.abs($1) OPERATOR(pg_catalog.<) pg_catalog.abs($2)$$;

-- step 6/10 · create operator public.<|(integer integer)
CREATE OPERATOR "public".<| (
    FUNCTION = "public"."lt_abs",
    LEFTARG = integer,
    RIGHTARG = integer
);

-- step 7/10 · create table public.item
CREATE TABLE "public"."item" (
    "a" integer,
    "small" boolean GENERATED ALWAYS AS (a OPERATOR(public.<|) 10) STORED,
    "d" boolean DEFAULT (1 OPERATOR(public.<|) 2),
    CONSTRAINT "less" CHECK (a OPERATOR(public.<|) 1000)
);

-- step 8/10 · create index public.item.item_small · lock: share
CREATE INDEX "item_small" ON "public"."item" USING "btree" ((a OPERATOR(public.<|) 5)) WHERE a OPERATOR(public.<|) 500;

-- step 9/10 · create view public.small
CREATE VIEW "public"."small" AS
SELECT a
   FROM public.item
  WHERE a OPERATOR(public.<|) 10;

-- step 10/10 · drop schema app
DROP SCHEMA "app";

COMMIT;
