-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename column shop.item.id to number · lock: access exclusive
ALTER TABLE "shop"."item" RENAME COLUMN "id" TO "number";

-- step 2/2 · rename column shop.item.price to cost · lock: access exclusive
ALTER TABLE "shop"."item" RENAME COLUMN "price" TO "cost";

COMMIT;
