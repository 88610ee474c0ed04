-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop index public.event.event_what · lock: access exclusive
DROP INDEX "public"."event_what";

-- step 2/4 · create index public.event.event_what · lock: share · scans the table
CREATE INDEX "event_what" ON ONLY "public"."event" USING "btree" ("what");

-- step 3/4 · create index public.event_1.event_1_what · lock: share · scans the table
CREATE INDEX "event_1_what" ON "public"."event_1" USING "btree" ("what");

-- step 4/4 · create index public.event_1.event_1_what · lock: share update exclusive
ALTER INDEX "public"."event_what" ATTACH PARTITION "public"."event_1_what";

COMMIT;
