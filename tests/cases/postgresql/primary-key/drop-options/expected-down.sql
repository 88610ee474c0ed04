-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter primary key public.item.item_pkey: options none → fillfactor=70 · what comes · lock: share update exclusive
ALTER INDEX "public"."item_pkey" SET ("fillfactor"='70');

COMMIT;
