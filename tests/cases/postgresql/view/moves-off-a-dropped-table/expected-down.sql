-- reversible:  lossy: shop.part
-- transaction: one

BEGIN;

-- step 1/2 · create table shop.part
CREATE TABLE "shop"."part" (
    "id" integer,
    "name" text
);

-- step 2/2 · alter view shop.cheap: query SELECT id,     name    FROM shop.item → SELECT id,     name    FROM shop.part · lock: access exclusive
CREATE OR REPLACE VIEW "shop"."cheap" AS
SELECT id,
    name
   FROM shop.part;

COMMIT;
