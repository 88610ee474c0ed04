-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter view shop.cheap: query …tem   WHERE price < 3::numeric → …tem   WHERE price < 2::numeric, options check_option=local → security_barrier=true · lock: access exclusive
CREATE OR REPLACE VIEW "shop"."cheap" WITH ("security_barrier"='true') AS
SELECT id,
    name
   FROM shop.item
  WHERE price < 2::numeric;

COMMIT;
