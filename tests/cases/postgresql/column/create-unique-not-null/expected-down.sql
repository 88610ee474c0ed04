-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop unique public.item.item_code · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "item_code";

-- step 2/2 · drop column public.item.code · lock: access exclusive · loses data
ALTER TABLE "public"."item" DROP COLUMN "code";

COMMIT;
