-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename column shop.item.number to id · lock: access exclusive
ALTER TABLE "shop"."item" RENAME COLUMN "number" TO "id";

-- step 2/3 · rename column shop.item.number to id · NOT NULL of column shop.item.number · lock: access exclusive
ALTER TABLE "shop"."item" RENAME CONSTRAINT "item_number_not_null" TO "item_id_not_null";

-- step 3/3 · rename column shop.item.cost to price · lock: access exclusive
ALTER TABLE "shop"."item" RENAME COLUMN "cost" TO "price";

COMMIT;
