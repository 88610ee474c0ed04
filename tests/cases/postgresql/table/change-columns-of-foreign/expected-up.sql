-- reversible:  lossy: public.item.price
-- transaction: one

BEGIN;

-- step 1/4 · drop check public.item.item_price · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "item_price";

-- step 2/4 · create column public.item.extra · lock: access exclusive
ALTER TABLE "public"."item" ADD COLUMN "extra" integer OPTIONS ("name" 'x') NOT NULL;

-- step 3/4 · alter column public.item.price: type numeric(10,2) → bigint · lock: access exclusive · rewrites the table · loses data · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "price" DROP DEFAULT, ALTER COLUMN "price" TYPE bigint, ALTER COLUMN "price" SET DEFAULT 1.0;

-- step 4/4 · create check public.item.item_extra · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "item_extra" CHECK (extra > 0);

COMMIT;
