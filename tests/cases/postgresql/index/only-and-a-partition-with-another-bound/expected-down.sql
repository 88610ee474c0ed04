-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop index public.reading.reading_unique · lock: access exclusive
DROP INDEX "public"."reading_unique";

-- step 2/4 · alter table public.reading_east: bound FOR VALUES IN ('east', 'south') → FOR VALUES IN ('east') · lock: access exclusive
ALTER TABLE "public"."reading" DETACH PARTITION "public"."reading_east";

-- step 3/4 · drop primary key public.reading_east.reading_east_pkey · lock: access exclusive
ALTER TABLE "public"."reading_east" DROP CONSTRAINT "reading_east_pkey";

-- step 4/4 · alter table public.reading_east: partition-of public.reading → public.reading · lock: access exclusive · scans the table · may fail on the data present · the table above is locked against changes of its shape alone
ALTER TABLE "public"."reading" ATTACH PARTITION "public"."reading_east" FOR VALUES IN ('east');

COMMIT;
