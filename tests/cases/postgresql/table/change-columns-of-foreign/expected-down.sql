-- reversible:  lossy: public.item.price
-- transaction: one

BEGIN;

-- step 1/4 · drop check public.item.item_extra · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "item_extra";

-- step 2/4 · drop column public.item.extra · lock: access exclusive · loses data
ALTER TABLE "public"."item" DROP COLUMN "extra";

-- step 3/4 · alter column public.item.price: type bigint → numeric(10,2) · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "price" DROP DEFAULT, ALTER COLUMN "price" TYPE numeric(10,2), ALTER COLUMN "price" SET DEFAULT 1.0;

-- step 4/4 · create check public.item.item_price · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "item_price" CHECK (price > 0::numeric);

COMMIT;
