-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop table public.event_3 · lock: access exclusive · loses data
DROP TABLE "public"."event_3";

COMMIT;
