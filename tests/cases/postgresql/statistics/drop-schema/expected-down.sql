-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter statistics public.item.item_both: schema none → attic
ALTER STATISTICS "public"."item_both" SET SCHEMA "attic";

COMMIT;
