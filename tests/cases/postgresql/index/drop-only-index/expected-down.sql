-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create index public.event.event_what · lock: share · scans the table
CREATE INDEX "event_what" ON ONLY "public"."event" USING "btree" ("what");

-- step 2/3 · create index public.event_1.event_1_what · lock: share · scans the table
CREATE INDEX "event_1_what" ON "public"."event_1" USING "btree" ("what");

-- step 3/3 · create index public.event_1.event_1_what · lock: share update exclusive
ALTER INDEX "public"."event_what" ATTACH PARTITION "public"."event_1_what";

COMMIT;
