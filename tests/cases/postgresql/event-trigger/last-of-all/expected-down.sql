-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop event trigger watch
DROP EVENT TRIGGER "watch";

-- step 2/2 · drop table public.part · lock: access exclusive · loses data
DROP TABLE "public"."part";

COMMIT;
