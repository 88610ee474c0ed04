-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename check public.item.item_id to item_positive · lock: access exclusive
ALTER TABLE "public"."item" RENAME CONSTRAINT "item_id" TO "item_positive";

COMMIT;
