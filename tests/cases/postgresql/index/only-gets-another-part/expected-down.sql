-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop index public.event.event_what · lock: access exclusive
DROP INDEX "public"."event_what";

-- step 2/2 · create index public.event.event_what · lock: share · scans the table
CREATE INDEX "event_what" ON ONLY "public"."event" USING "btree" ("what");

COMMIT;
