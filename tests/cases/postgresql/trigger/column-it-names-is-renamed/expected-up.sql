-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename column shop.item.price to cost · lock: access exclusive
ALTER TABLE "shop"."item" RENAME COLUMN "price" TO "cost";

COMMIT;
