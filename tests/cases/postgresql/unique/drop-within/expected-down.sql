-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create index public.event.event_key · lock: share · scans the table · may fail on the data present
CREATE UNIQUE INDEX "event_key" ON "public"."event" USING "btree" ("id", "day");

-- step 2/2 · create index public.event_2.event_2_key
ALTER INDEX "public"."event_2_id_day_idx" RENAME TO "event_2_key";

COMMIT;
