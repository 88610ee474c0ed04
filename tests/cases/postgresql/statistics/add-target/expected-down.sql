-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter statistics public.item.item_both: target 100 → none
ALTER STATISTICS "public"."item_both" SET STATISTICS -1;

COMMIT;
