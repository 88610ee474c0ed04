-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop primary key public.event.event_key · lock: access exclusive
ALTER TABLE "public"."event" DROP CONSTRAINT "event_key";

-- step 2/4 · create primary key public.event_1.event_1_key · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."event_1" ADD CONSTRAINT "event_1_key" PRIMARY KEY ("id", "day");

-- step 3/4 · create primary key public.event_2.event_2_key · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."event_2" ADD CONSTRAINT "event_2_key" PRIMARY KEY ("id", "day");

-- step 4/4 · create index public.event.event_key · lock: share · scans the table · may fail on the data present
CREATE UNIQUE INDEX "event_key" ON ONLY "public"."event" USING "btree" ("id", "day");

COMMIT;
