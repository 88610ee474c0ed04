-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter statistics public.item.item_both: target 0 → 100
ALTER STATISTICS "public"."item_both" SET STATISTICS 100;

COMMIT;
