-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create column public.person.number · lock: access exclusive
ALTER TABLE "public"."person" ADD COLUMN "number" integer;

-- step 2/3 · create column public.person.number · new rows get the default · lock: access exclusive
ALTER TABLE "public"."person" ALTER COLUMN "number" SET DEFAULT 0;

-- step 3/3 · create index public.person.person_number · lock: share · scans the table · may fail on the data present
CREATE UNIQUE INDEX "person_number" ON "public"."person" USING "btree" ("number");

COMMIT;
