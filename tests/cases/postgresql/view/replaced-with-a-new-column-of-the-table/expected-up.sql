-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create column shop.item.weight · lock: access exclusive
ALTER TABLE "shop"."item" ADD COLUMN "weight" integer;

-- step 2/2 · alter view shop.cheap: query …    price,     words    FROM shop.item → …    price,     words,     weight    FROM shop.item · lock: access exclusive
CREATE OR REPLACE VIEW "shop"."cheap" AS
SELECT id,
    name,
    price,
    words,
    weight
   FROM shop.item;

COMMIT;
