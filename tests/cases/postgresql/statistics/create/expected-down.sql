-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop statistics public.item.item_all · lock: share update exclusive
DROP STATISTICS "public"."item_all";

-- step 2/2 · drop statistics public.item.item_both · lock: share update exclusive
DROP STATISTICS "public"."item_both";

COMMIT;
