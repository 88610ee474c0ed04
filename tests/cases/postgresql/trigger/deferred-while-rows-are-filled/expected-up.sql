-- reversible:  lossy: shop.item.price
-- transaction: one

BEGIN;

-- step 1/3 · alter column shop.item.price: nullable true → false · lock: row exclusive · scans the table · fills existing rows · rows without a value get 0: change it if another value is right
UPDATE "shop"."item" SET "price" = 0 WHERE "price" IS NULL;

-- step 2/3 · alter column shop.item.price: nullable true → false
SET CONSTRAINTS ALL IMMEDIATE;

-- step 3/3 · alter column shop.item.price: nullable true → false · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "shop"."item" ALTER COLUMN "price" SET NOT NULL;

COMMIT;
