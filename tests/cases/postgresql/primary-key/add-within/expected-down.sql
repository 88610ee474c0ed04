-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop index public.event.event_key · lock: access exclusive · with the keys of partitions that are parts of it
DROP INDEX "public"."event_key" CASCADE;

-- step 2/2 · create primary key public.event_1.event_1_key · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."event_1" ADD CONSTRAINT "event_1_key" PRIMARY KEY ("id", "day");

COMMIT;
