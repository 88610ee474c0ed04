-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop table public.item · lock: access exclusive
DROP FOREIGN TABLE "public"."item";

COMMIT;
