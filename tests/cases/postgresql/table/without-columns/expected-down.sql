-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop table public.filled · lock: access exclusive · loses data
DROP TABLE "public"."filled";

-- step 2/2 · drop table public.nothing · lock: access exclusive · loses data
DROP TABLE "public"."nothing";

COMMIT;
