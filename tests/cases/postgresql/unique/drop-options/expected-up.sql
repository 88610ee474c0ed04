-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter unique public.item.item_name: options fillfactor=70 → none · what goes · lock: share update exclusive
ALTER INDEX "public"."item_name" RESET ("fillfactor");

COMMIT;
