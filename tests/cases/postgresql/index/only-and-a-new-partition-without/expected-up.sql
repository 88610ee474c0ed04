-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop index public.event.event_what · lock: access exclusive
DROP INDEX "public"."event_what";

-- step 2/5 · create table public.event_3
CREATE TABLE "public"."event_3" PARTITION OF "public"."event" FOR VALUES FROM ('2026-03-01') TO ('2026-04-01');

-- step 3/5 · create index public.event.event_what · lock: share · scans the table
CREATE INDEX "event_what" ON ONLY "public"."event" USING "btree" ("what");

-- step 4/5 · create index public.event_1.event_1_what · lock: share · scans the table
CREATE INDEX "event_1_what" ON "public"."event_1" USING "btree" ("what");

-- step 5/5 · create index public.event_1.event_1_what · lock: share update exclusive
ALTER INDEX "public"."event_what" ATTACH PARTITION "public"."event_1_what";

COMMIT;
