-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/11 · drop statistics public.item.item_both · lock: share update exclusive
DROP STATISTICS "public"."item_both";

-- step 2/11 · drop statistics public.item.item_sum · lock: share update exclusive
DROP STATISTICS "public"."item_sum";

-- step 3/11 · drop statistics public.item.item_three · lock: share update exclusive
DROP STATISTICS "public"."item_three";

-- step 4/11 · alter column public.item.name: type text → character varying(20) · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "name" TYPE character varying(20);

-- step 5/11 · alter column public.item.price: type numeric(10,2) → numeric(12,3) · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "price" TYPE numeric(12,3);

-- step 6/11 · create statistics public.item.item_both · lock: share update exclusive · filled by the next ANALYZE
CREATE STATISTICS "public"."item_both" ON (price IS NULL), lower(name::text) FROM "public"."item";

-- step 7/11 · create statistics public.item.item_both
ALTER STATISTICS "public"."item_both" SET STATISTICS 100;

-- step 8/11 · create statistics public.item.item_both · comment
COMMENT ON STATISTICS "public"."item_both" IS 'Both';

-- step 9/11 · create statistics public.item.item_sum · lock: share update exclusive · filled by the next ANALYZE
CREATE STATISTICS "public"."item_sum" ON (price + id::numeric) FROM "public"."item";

-- step 10/11 · create statistics public.item.item_three · lock: share update exclusive · filled by the next ANALYZE
CREATE STATISTICS "public"."item_three" ON "id", "price" FROM "public"."item";

-- step 11/11 · create statistics public.item.item_three
ALTER STATISTICS "public"."item_three" SET STATISTICS 7;

COMMIT;
