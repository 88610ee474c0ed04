-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop view public.dear · lock: access exclusive
DROP VIEW "public"."dear";

-- step 2/2 · drop table public.item · lock: access exclusive
DROP FOREIGN TABLE "public"."item";

COMMIT;
