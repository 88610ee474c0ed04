-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter view shop.cheap: query … WHERE item.price < 3::numeric → … WHERE item.price < 2::numeric, options check_option=local → security_barrier=true · lock: access exclusive
CREATE OR REPLACE VIEW "shop"."cheap" WITH ("security_barrier"='true') AS
SELECT item.id,
    item.name
   FROM shop.item
  WHERE item.price < 2::numeric;

COMMIT;
