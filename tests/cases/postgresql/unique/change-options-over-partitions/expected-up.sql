-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop index public.reading.reading_region · lock: access exclusive
DROP INDEX "public"."reading_region";

-- step 2/4 · drop unique public.reading.reading_once · lock: access exclusive
ALTER TABLE "public"."reading" DROP CONSTRAINT "reading_once";

-- step 3/4 · create unique public.reading.reading_once · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."reading" ADD CONSTRAINT "reading_once" UNIQUE ("id", "region") WITH ("fillfactor"='80');

-- step 4/4 · create index public.reading.reading_region · lock: share · scans the table
CREATE INDEX "reading_region" ON "public"."reading" USING "btree" ("region") WITH ("fillfactor"='60');

COMMIT;
