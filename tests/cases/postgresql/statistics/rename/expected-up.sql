-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename statistics public.item.item_both to item_two
ALTER STATISTICS "public"."item_both" RENAME TO "item_two";

COMMIT;
