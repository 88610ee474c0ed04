-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · create column public.item.code · lock: access exclusive
ALTER TABLE "public"."item" ADD COLUMN "code" text;

-- step 2/4 · create column public.item.code · lock: row exclusive · scans the table · fills existing rows · each row without a value gets one of its own: change it if other values are right
UPDATE "public"."item" AS t SET "code" = f.n::text FROM (SELECT ctid, row_number() OVER (ORDER BY ctid) AS n FROM "public"."item" WHERE "code" IS NULL) AS f WHERE f.ctid = t.ctid;

-- step 3/4 · create column public.item.code · no NULLs any more · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "code" SET NOT NULL;

-- step 4/4 · create unique public.item.item_code · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "item_code" UNIQUE ("code");

COMMIT;
