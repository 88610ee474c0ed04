-- reversible:  lossy: shop.part.name
-- transaction: one

BEGIN;

-- step 1/2 · create column shop.part.name · lock: access exclusive
ALTER TABLE "shop"."part" ADD COLUMN "name" text;

-- step 2/2 · alter view shop.cheap: query SELECT id,     NULL::text AS name    FROM shop.part → SELECT id,     name    FROM shop.part · lock: access exclusive
CREATE OR REPLACE VIEW "shop"."cheap" AS
SELECT id,
    name
   FROM shop.part;

COMMIT;
