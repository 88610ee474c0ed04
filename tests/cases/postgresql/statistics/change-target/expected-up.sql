-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter statistics public.item.item_both: target 100 → 0
ALTER STATISTICS "public"."item_both" SET STATISTICS 0;

COMMIT;
