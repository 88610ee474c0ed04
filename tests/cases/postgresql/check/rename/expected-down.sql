-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename check public.item.item_positive to item_id · lock: access exclusive
ALTER TABLE "public"."item" RENAME CONSTRAINT "item_positive" TO "item_id";

COMMIT;
