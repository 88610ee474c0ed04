-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · alter table public.reading_east: bound FOR VALUES IN ('east') → FOR VALUES IN ('east', 'south') · lock: access exclusive
ALTER TABLE "public"."reading" DETACH PARTITION "public"."reading_east";

-- step 2/4 · create primary key public.reading_east.reading_east_pkey · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."reading_east" ADD CONSTRAINT "reading_east_pkey" PRIMARY KEY ("region", "id");

-- step 3/4 · alter table public.reading_east: partition-of public.reading → public.reading · lock: access exclusive · scans the table · may fail on the data present · the table above is locked against changes of its shape alone
ALTER TABLE "public"."reading" ATTACH PARTITION "public"."reading_east" FOR VALUES IN ('east', 'south');

-- step 4/4 · create index public.reading.reading_unique · lock: share · scans the table · may fail on the data present
CREATE UNIQUE INDEX "reading_unique" ON ONLY "public"."reading" USING "btree" ("region", "id");

COMMIT;
