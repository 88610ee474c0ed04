-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop statistics public.item.item_both · lock: share update exclusive
DROP STATISTICS "public"."item_both";

-- step 2/2 · create statistics public.item.item_both · lock: share update exclusive · filled by the next ANALYZE
CREATE STATISTICS "public"."item_both" ON "id", lower(name) FROM "public"."item";

COMMIT;
