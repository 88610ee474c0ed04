-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create statistics public.item.item_more · lock: share update exclusive · filled by the next ANALYZE
CREATE STATISTICS "public"."item_more" ON "id", "price" FROM "public"."item";

COMMIT;
