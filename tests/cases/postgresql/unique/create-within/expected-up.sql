-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create unique public.event_1.event_1_key · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."event_1" ADD CONSTRAINT "event_1_key" UNIQUE ("id", "day");

-- step 2/3 · create index public.event.event_key · lock: share · scans the table · may fail on the data present
CREATE UNIQUE INDEX "event_key" ON "public"."event" USING "btree" ("id", "day");

-- step 3/3 · create index public.event_2.event_2_key
ALTER INDEX "public"."event_2_id_day_idx" RENAME TO "event_2_key";

COMMIT;
