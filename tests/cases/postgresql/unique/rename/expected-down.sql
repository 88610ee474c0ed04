-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename unique public.item.item_once to item_name · lock: access exclusive
ALTER TABLE "public"."item" RENAME CONSTRAINT "item_once" TO "item_name";

COMMIT;
