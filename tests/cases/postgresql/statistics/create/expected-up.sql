-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · create statistics public.item.item_all · lock: share update exclusive · filled by the next ANALYZE
CREATE STATISTICS "public"."item_all" ("mcv") ON "price", lower(name), (price + id::numeric) FROM "public"."item";

-- step 2/4 · create statistics public.item.item_all
ALTER STATISTICS "public"."item_all" SET STATISTICS 200;

-- step 3/4 · create statistics public.item.item_all · comment
COMMENT ON STATISTICS "public"."item_all" IS 'All of it';

-- step 4/4 · create statistics public.item.item_both · lock: share update exclusive · filled by the next ANALYZE
CREATE STATISTICS "public"."item_both" ON "id", "name" FROM "public"."item";

COMMIT;
