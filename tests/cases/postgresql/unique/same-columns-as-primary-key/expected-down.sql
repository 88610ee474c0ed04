-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop table public.parcel · lock: access exclusive · loses data
DROP TABLE "public"."parcel";

COMMIT;
