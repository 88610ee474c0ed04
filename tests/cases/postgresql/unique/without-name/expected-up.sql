-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create unique public.item.item_name_key · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "item_name_key" UNIQUE ("name");

-- step 2/2 · create unique public.item.item_name_region_key · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "item_name_region_key" UNIQUE ("name", "region");

COMMIT;
