-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop index public.event.event_key · lock: access exclusive
DROP INDEX "public"."event_key";

-- step 2/2 · create primary key public.event.event_key · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."event" ADD CONSTRAINT "event_key" PRIMARY KEY ("id", "day");

COMMIT;
