-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop check public.event.event_size · lock: access exclusive
ALTER TABLE "public"."event" DROP CONSTRAINT "event_size";

-- step 2/2 · alter check public.event.event_kind: not-valid true → false · lock: share update exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."event" VALIDATE CONSTRAINT "event_kind";

COMMIT;
