-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create unique public.item.item_name · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "item_name" UNIQUE ("name", "region");

-- step 2/2 · create unique public.item.item_name · comment
COMMENT ON CONSTRAINT "item_name" ON "public"."item" IS 'Once';

COMMIT;
