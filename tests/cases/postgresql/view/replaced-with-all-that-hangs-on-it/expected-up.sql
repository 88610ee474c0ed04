-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter view shop.cheap: query SELECT item.id,     item.name    FROM shop.item   WHERE item… → SELECT item.id,     upper(item.name) AS name,     item.price… · lock: access exclusive
CREATE OR REPLACE VIEW "shop"."cheap" AS
SELECT item.id,
    upper(item.name) AS name,
    item.price
   FROM shop.item
  WHERE item.price < 3::numeric;

COMMIT;
