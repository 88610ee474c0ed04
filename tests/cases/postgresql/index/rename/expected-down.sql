-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename index public.item.item_by_name to item_name · lock: share update exclusive
ALTER INDEX "public"."item_by_name" RENAME TO "item_name";

COMMIT;
