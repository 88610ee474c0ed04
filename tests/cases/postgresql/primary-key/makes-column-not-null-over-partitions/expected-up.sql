-- reversible:  lossy: public.reading.id
-- transaction: one

BEGIN;

-- step 1/3 · alter column public.reading.id: nullable true → false · lock: row exclusive · scans the table · fills existing rows · each row without a value gets one of its own: change it if other values are right
UPDATE "public"."reading" AS t SET "id" = f.n FROM (SELECT tableoid, ctid, coalesce((SELECT max("id") FROM "public"."reading"), 0) + row_number() OVER (ORDER BY tableoid, ctid) AS n FROM "public"."reading" WHERE "id" IS NULL) AS f WHERE f.tableoid = t.tableoid AND f.ctid = t.ctid;

-- step 2/3 · alter column public.reading.id: nullable true → false · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."reading" ALTER COLUMN "id" SET NOT NULL;

-- step 3/3 · create primary key public.reading.reading_pkey · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."reading" ADD CONSTRAINT "reading_pkey" PRIMARY KEY ("id", "region");

COMMIT;
