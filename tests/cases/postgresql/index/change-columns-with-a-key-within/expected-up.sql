-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · drop foreign key public.remark.remark_event · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."remark" DROP CONSTRAINT "remark_event";

-- step 2/7 · drop index public.event.event_key · lock: access exclusive · with the keys of partitions that are parts of it
DROP INDEX "public"."event_key" CASCADE;

-- step 3/7 · create primary key public.event_1.event_1_key · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."event_1" ADD CONSTRAINT "event_1_key" PRIMARY KEY ("day", "id");

-- step 4/7 · create index public.event.event_key · lock: share · scans the table · may fail on the data present
CREATE UNIQUE INDEX "event_key" ON "public"."event" USING "btree" ("day", "id");

-- step 5/7 · create index public.event.event_key · comment
COMMENT ON INDEX "public"."event_key" IS 'both';

-- step 6/7 · create index public.event_2.event_2_key
ALTER INDEX "public"."event_2_day_id_idx" RENAME TO "event_2_key";

-- step 7/7 · create foreign key public.remark.remark_event · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."remark" ADD CONSTRAINT "remark_event" FOREIGN KEY ("id", "day") REFERENCES "public"."event_1" ("id", "day");

COMMIT;
