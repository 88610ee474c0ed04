-- reversible:  lossy: public.item.id
-- transaction: one

BEGIN;

-- step 1/3 · alter column public.item.id: nullable true → false · lock: row exclusive · scans the table · fills existing rows · each row without a value gets one of its own: change it if other values are right
UPDATE "public"."item" AS t SET "id" = f.n FROM (SELECT ctid, coalesce((SELECT max("id") FROM "public"."item"), 0) + row_number() OVER (ORDER BY ctid) AS n FROM "public"."item" WHERE "id" IS NULL) AS f WHERE f.ctid = t.ctid;

-- step 2/3 · alter column public.item.id: nullable true → false · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "id" SET NOT NULL;

-- step 3/3 · create primary key public.item.item_pkey · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "item_pkey" PRIMARY KEY ("id");

COMMIT;
