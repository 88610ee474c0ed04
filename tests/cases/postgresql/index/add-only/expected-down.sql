-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create index public.event_2.event_2_what · lock: share · scans the table
CREATE INDEX "event_2_what" ON "public"."event_2" USING "btree" ("what");

-- step 2/2 · create index public.event_2.event_2_what · lock: share update exclusive
ALTER INDEX "public"."event_what" ATTACH PARTITION "public"."event_2_what";

COMMIT;
