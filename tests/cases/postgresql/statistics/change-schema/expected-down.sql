-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter statistics public.item.item_both: schema attic → aside
ALTER STATISTICS "attic"."item_both" SET SCHEMA "aside";

-- step 2/2 · alter statistics public.item.item_both: comment Above → none
COMMENT ON STATISTICS "aside"."item_both" IS NULL;

COMMIT;
