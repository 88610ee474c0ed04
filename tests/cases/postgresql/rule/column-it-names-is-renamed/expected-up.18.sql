-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename column shop.item.id to number · lock: access exclusive
ALTER TABLE "shop"."item" RENAME COLUMN "id" TO "number";

-- step 2/3 · rename column shop.item.id to number · NOT NULL of column shop.item.id · lock: access exclusive
ALTER TABLE "shop"."item" RENAME CONSTRAINT "item_id_not_null" TO "item_number_not_null";

-- step 3/3 · rename column shop.item.price to cost · lock: access exclusive
ALTER TABLE "shop"."item" RENAME COLUMN "price" TO "cost";

COMMIT;
