-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop exclusion public.event.event_alone · lock: access exclusive
ALTER TABLE "public"."event" DROP CONSTRAINT "event_alone";

COMMIT;
