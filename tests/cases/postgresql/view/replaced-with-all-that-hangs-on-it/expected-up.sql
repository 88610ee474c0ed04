-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter view shop.cheap: query SELECT id,     name    FROM shop.item   WHERE price < 2::num… → SELECT id,     upper(name) AS name,     price    FROM shop.i… · lock: access exclusive
CREATE OR REPLACE VIEW "shop"."cheap" AS
SELECT id,
    upper(name) AS name,
    price
   FROM shop.item
  WHERE price < 3::numeric;

COMMIT;
