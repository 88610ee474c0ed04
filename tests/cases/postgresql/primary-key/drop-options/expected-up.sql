-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter primary key public.item.item_pkey: options fillfactor=70 → none · what goes · lock: share update exclusive
ALTER INDEX "public"."item_pkey" RESET ("fillfactor");

COMMIT;
