-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · create column public.person.name · lock: access exclusive
ALTER TABLE "public"."person" ADD COLUMN "name" text;

-- step 2/5 · create column public.person.name · lock: row exclusive · scans the table · fills existing rows · each row without a value gets one of its own: change it if other values are right
UPDATE "public"."person" AS t SET "name" = f.n::text FROM (SELECT ctid, row_number() OVER (ORDER BY ctid) AS n FROM "public"."person" WHERE "name" IS NULL) AS f WHERE f.ctid = t.ctid;

-- step 3/5 · create column public.person.name · no NULLs any more · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."person" ALTER COLUMN "name" SET NOT NULL;

-- step 4/5 · create column public.person.name · new rows get the default · lock: access exclusive
ALTER TABLE "public"."person" ALTER COLUMN "name" SET DEFAULT 'none'::text;

-- step 5/5 · create index public.person.person_name · lock: share · scans the table · may fail on the data present
CREATE UNIQUE INDEX "person_name" ON "public"."person" USING "btree" ("name");

COMMIT;
