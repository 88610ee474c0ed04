-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop view shop.low · lock: access exclusive
DROP VIEW "shop"."low";

-- step 2/5 · drop view shop.cheap · lock: access exclusive
DROP VIEW "shop"."cheap";

-- step 3/5 · drop column shop.item.weight · lock: access exclusive · loses data
ALTER TABLE "shop"."item" DROP COLUMN "weight";

-- step 4/5 · create view shop.cheap
CREATE VIEW "shop"."cheap" AS
SELECT id,
    name,
    price,
    words
   FROM shop.item;

-- step 5/5 · create view shop.low
CREATE VIEW "shop"."low" AS
SELECT id
   FROM shop.cheap;

COMMIT;
