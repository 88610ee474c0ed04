-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create index public.event.event_key · lock: share · scans the table · may fail on the data present
CREATE UNIQUE INDEX "event_key" ON "public"."event" USING "btree" ("id", "day");

COMMIT;
