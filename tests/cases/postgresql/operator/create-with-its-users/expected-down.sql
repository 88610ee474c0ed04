-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/8 · drop view public.small · lock: access exclusive
DROP VIEW "public"."small";

-- step 2/8 · drop table public.item · lock: access exclusive · loses data
DROP TABLE "public"."item";

-- step 3/8 · create schema app
CREATE SCHEMA "app";

-- step 4/8 · drop operator public.<|(integer integer)
DROP OPERATOR "public".<| (integer, integer);

-- step 5/8 · drop function public.ge_abs(integer, integer)
DROP FUNCTION "public"."ge_abs"(integer, integer);

-- step 6/8 · drop function public.gt_abs(integer, integer)
DROP FUNCTION "public"."gt_abs"(integer, integer);

-- step 7/8 · drop function public.le_abs(integer, integer)
DROP FUNCTION "public"."le_abs"(integer, integer);

-- step 8/8 · drop function public.lt_abs(integer, integer)
DROP FUNCTION "public"."lt_abs"(integer, integer);

COMMIT;
