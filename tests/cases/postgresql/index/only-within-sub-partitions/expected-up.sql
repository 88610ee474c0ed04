-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · create index public.event.event_what · lock: share · scans the table
CREATE INDEX "event_what" ON ONLY "public"."event" USING "btree" ("what");

-- step 2/5 · create index public.event_1.event_1_what · lock: share · scans the table
CREATE INDEX "event_1_what" ON "public"."event_1" USING "btree" ("what");

-- step 3/5 · create index public.event_1.event_1_what · lock: share update exclusive
ALTER INDEX "public"."event_what" ATTACH PARTITION "public"."event_1_what";

-- step 4/5 · create index public.event_2.event_2_what · lock: share · scans the table
CREATE INDEX "event_2_what" ON ONLY "public"."event_2" USING "btree" ("what");

-- step 5/5 · create index public.event_2.event_2_what · lock: share update exclusive
ALTER INDEX "public"."event_what" ATTACH PARTITION "public"."event_2_what";

COMMIT;
