-- reversible:  lossy: shop.item.price
-- transaction: one

BEGIN;

-- step 1/1 · alter column shop.item.price: nullable false → true · lock: access exclusive
ALTER TABLE "shop"."item" ALTER COLUMN "price" DROP NOT NULL;

COMMIT;
