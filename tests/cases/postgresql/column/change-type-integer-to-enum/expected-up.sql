-- reversible:  lossy: shop.shirt.size, shop.shirt.wide
-- transaction: one

BEGIN;

-- step 1/2 · alter column shop.shirt.size: type smallint → shop.size, default 1 → 'medium'::shop.size · lock: access exclusive · rewrites the table · loses data · may fail on the data present · each number becomes the label at its place, counted from 0: see that this is meant
ALTER TABLE "shop"."shirt" ALTER COLUMN "size" DROP DEFAULT, ALTER COLUMN "size" TYPE shop.size USING (pg_catalog.enum_range(NULL::"shop"."size"))["size" + 1]::shop.size, ALTER COLUMN "size" SET DEFAULT 'medium'::shop.size;

-- step 2/2 · alter column shop.shirt.wide: type boolean → shop.size, default true → 'medium'::shop.size · lock: access exclusive · rewrites the table · loses data · may fail on the data present · each number becomes the label at its place, counted from 0: see that this is meant
ALTER TABLE "shop"."shirt" ALTER COLUMN "wide" DROP DEFAULT, ALTER COLUMN "wide" TYPE shop.size USING (pg_catalog.enum_range(NULL::"shop"."size"))["wide"::integer + 1]::shop.size, ALTER COLUMN "wide" SET DEFAULT 'medium'::shop.size;

COMMIT;
