-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create column shop.item.weight · lock: access exclusive
ALTER TABLE "shop"."item" ADD COLUMN "weight" integer;

-- step 2/2 · alter view shop.cheap: query …rice,     item.words    FROM shop.item → …rice,     item.words,     item.weight    FROM shop.item · lock: access exclusive
CREATE OR REPLACE VIEW "shop"."cheap" AS
SELECT item.id,
    item.name,
    item.price,
    item.words,
    item.weight
   FROM shop.item;

COMMIT;
