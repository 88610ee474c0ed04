-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create statistics public.item.item_both · lock: share update exclusive · filled by the next ANALYZE
CREATE STATISTICS "public"."item_both" ON "id", "name" FROM "public"."item";

COMMIT;
