-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop foreign key public.remark.remark_event · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."remark" DROP CONSTRAINT "remark_event";

-- step 2/4 · drop index public.event.event_key · lock: access exclusive · with the keys of partitions that are parts of it
DROP INDEX "public"."event_key" CASCADE;

-- step 3/4 · create primary key public.event_1.event_1_key · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."event_1" ADD CONSTRAINT "event_1_key" PRIMARY KEY ("id", "day");

-- step 4/4 · create foreign key public.remark.remark_event · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."remark" ADD CONSTRAINT "remark_event" FOREIGN KEY ("id", "day") REFERENCES "public"."event_1" ("id", "day");

COMMIT;
