-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop table public.item · lock: access exclusive · loses data
DROP TABLE "public"."item";

-- step 2/2 · drop access method own
DROP ACCESS METHOD "own";

COMMIT;
