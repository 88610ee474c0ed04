-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · drop statistics public.item.item_both · lock: share update exclusive
DROP STATISTICS "public"."item_both";

-- step 2/6 · alter column public.item.name: type text → character varying(20) · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "name" TYPE character varying(20);

-- step 3/6 · alter column public.item.price: type numeric(10,2) → numeric(12,3) · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "price" TYPE numeric(12,3);

-- step 4/6 · create statistics public.item.item_both · lock: share update exclusive · filled by the next ANALYZE
CREATE STATISTICS "public"."item_both" ON (price IS NULL), lower(name::text) FROM "public"."item";

-- step 5/6 · create statistics public.item.item_both
ALTER STATISTICS "public"."item_both" SET STATISTICS 100;

-- step 6/6 · create statistics public.item.item_both
COMMENT ON STATISTICS "public"."item_both" IS 'Both';

COMMIT;
