-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename statistics public.item.item_two to item_both
ALTER STATISTICS "public"."item_two" RENAME TO "item_both";

COMMIT;
