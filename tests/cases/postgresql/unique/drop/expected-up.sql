-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop unique public.item.item_name · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "item_name";

COMMIT;
