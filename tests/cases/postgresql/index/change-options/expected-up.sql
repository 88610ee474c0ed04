-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter index public.item.item_name: options fillfactor=70 → deduplicate_items=off, fillfactor=80 · what comes · lock: share update exclusive
ALTER INDEX "public"."item_name" SET ("deduplicate_items"='off', "fillfactor"='80');

COMMIT;
