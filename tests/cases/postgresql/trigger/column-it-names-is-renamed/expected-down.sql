-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename column shop.item.cost to price · lock: access exclusive
ALTER TABLE "shop"."item" RENAME COLUMN "cost" TO "price";

COMMIT;
