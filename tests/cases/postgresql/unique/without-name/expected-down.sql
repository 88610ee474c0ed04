-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop unique public.item.item_name_key · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "item_name_key";

-- step 2/2 · drop unique public.item.item_name_region_key · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "item_name_region_key";

COMMIT;
