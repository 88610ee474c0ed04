-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter statistics public.item.item_both: schema attic → none
ALTER STATISTICS "attic"."item_both" SET SCHEMA "public";

COMMIT;
