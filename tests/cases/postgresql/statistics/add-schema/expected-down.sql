-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter statistics public.item.item_both: schema aside → none
ALTER STATISTICS "aside"."item_both" SET SCHEMA "public";

-- step 2/2 · alter statistics public.item.item_both: target 5 → none
ALTER STATISTICS "public"."item_both" SET STATISTICS -1;

COMMIT;
