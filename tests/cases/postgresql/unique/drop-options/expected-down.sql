-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter unique public.item.item_name: options none → fillfactor=70 · what comes · lock: share update exclusive
ALTER INDEX "public"."item_name" SET ("fillfactor"='70');

COMMIT;
