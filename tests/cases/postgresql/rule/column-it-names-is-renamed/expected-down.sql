-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename column shop.item.number to id · lock: access exclusive
ALTER TABLE "shop"."item" RENAME COLUMN "number" TO "id";

-- step 2/2 · rename column shop.item.cost to price · lock: access exclusive
ALTER TABLE "shop"."item" RENAME COLUMN "cost" TO "price";

COMMIT;
