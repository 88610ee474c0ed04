-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename index public.item.item_name to item_by_name · lock: share update exclusive
ALTER INDEX "public"."item_name" RENAME TO "item_by_name";

COMMIT;
