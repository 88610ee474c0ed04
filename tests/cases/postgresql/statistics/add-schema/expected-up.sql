-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter statistics public.item.item_both: schema none → aside
ALTER STATISTICS "public"."item_both" SET SCHEMA "aside";

-- step 2/2 · alter statistics public.item.item_both: target none → 5
ALTER STATISTICS "aside"."item_both" SET STATISTICS 5;

COMMIT;
