-- reversible:  lossy: shop.part.name
-- transaction: one

BEGIN;

-- step 1/2 · alter view shop.cheap: query SELECT id,     name    FROM shop.part → SELECT id,     NULL::text AS name    FROM shop.part · lock: access exclusive
CREATE OR REPLACE VIEW "shop"."cheap" AS
SELECT id,
    NULL::text AS name
   FROM shop.part;

-- step 2/2 · drop column shop.part.name · lock: access exclusive · loses data
ALTER TABLE "shop"."part" DROP COLUMN "name";

COMMIT;
