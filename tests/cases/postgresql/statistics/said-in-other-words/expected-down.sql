-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop statistics public.item.item_more · lock: share update exclusive
DROP STATISTICS "public"."item_more";

COMMIT;
