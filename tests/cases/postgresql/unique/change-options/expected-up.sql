-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter unique public.item.item_name: options fillfactor=70 → fillfactor=80 · what comes · lock: share update exclusive
ALTER INDEX "public"."item_name" SET ("fillfactor"='80');

COMMIT;
