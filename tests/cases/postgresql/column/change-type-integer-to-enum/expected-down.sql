-- reversible:  lossy: shop.shirt.size, shop.shirt.wide
-- transaction: one

BEGIN;

-- step 1/2 · alter column shop.shirt.size: type shop.size → smallint, default 'medium'::shop.size → 1 · lock: access exclusive · rewrites the table · may fail on the data present · each label becomes the number of its place, counted from 0: see that this is meant
ALTER TABLE "shop"."shirt" ALTER COLUMN "size" DROP DEFAULT, ALTER COLUMN "size" TYPE smallint USING (pg_catalog.array_position(pg_catalog.enum_range(NULL::"shop"."size"), "size") - 1)::smallint, ALTER COLUMN "size" SET DEFAULT 1;

-- step 2/2 · alter column shop.shirt.wide: type shop.size → boolean, default 'medium'::shop.size → true · lock: access exclusive · rewrites the table · loses data · may fail on the data present · each label becomes the number of its place, counted from 0: see that this is meant
ALTER TABLE "shop"."shirt" ALTER COLUMN "wide" DROP DEFAULT, ALTER COLUMN "wide" TYPE boolean USING (pg_catalog.array_position(pg_catalog.enum_range(NULL::"shop"."size"), "wide") - 1)::integer::boolean, ALTER COLUMN "wide" SET DEFAULT true;

COMMIT;
