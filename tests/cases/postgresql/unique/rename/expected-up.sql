-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename unique public.item.item_name to item_once · lock: access exclusive
ALTER TABLE "public"."item" RENAME CONSTRAINT "item_name" TO "item_once";

COMMIT;
