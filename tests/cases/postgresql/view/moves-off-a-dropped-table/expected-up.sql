-- reversible:  lossy: shop.part
-- transaction: one

BEGIN;

-- step 1/2 · alter view shop.cheap: query SELECT id,     name    FROM shop.part → SELECT id,     name    FROM shop.item · lock: access exclusive
CREATE OR REPLACE VIEW "shop"."cheap" AS
SELECT id,
    name
   FROM shop.item;

-- step 2/2 · drop table shop.part · lock: access exclusive · loses data
DROP TABLE "shop"."part";

COMMIT;
