-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop table public.event_1 · lock: access exclusive · loses data
DROP TABLE "public"."event_1";

-- step 2/3 · drop table public.event_2 · lock: access exclusive · loses data
DROP TABLE "public"."event_2";

-- step 3/3 · drop table public.event · lock: access exclusive · loses data
DROP TABLE "public"."event";

COMMIT;
