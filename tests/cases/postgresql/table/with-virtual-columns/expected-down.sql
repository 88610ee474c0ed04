-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop view public.big · lock: access exclusive
DROP VIEW "public"."big";

-- step 2/2 · drop table public.item · lock: access exclusive · loses data
DROP TABLE "public"."item";

COMMIT;
