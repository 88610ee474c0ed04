-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop statistics public.item.item_both · lock: share update exclusive
DROP STATISTICS "public"."item_both";

COMMIT;
