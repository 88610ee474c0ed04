-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter index public.item.item_name: options deduplicate_items=off, fillfactor=80 → fillfactor=70 · what goes · lock: share update exclusive
ALTER INDEX "public"."item_name" RESET ("deduplicate_items");

-- step 2/2 · alter index public.item.item_name: options deduplicate_items=off, fillfactor=80 → fillfactor=70 · what comes · lock: share update exclusive
ALTER INDEX "public"."item_name" SET ("fillfactor"='70');

COMMIT;
