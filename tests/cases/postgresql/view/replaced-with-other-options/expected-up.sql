-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter view shop.cheap: query …tem   WHERE price < 2::numeric → …tem   WHERE price < 3::numeric, options security_barrier=true → check_option=local · lock: access exclusive
CREATE OR REPLACE VIEW "shop"."cheap" WITH ("check_option"='local') AS
SELECT id,
    name
   FROM shop.item
  WHERE price < 3::numeric;

COMMIT;
