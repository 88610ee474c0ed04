-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter view shop.cheap: query … WHERE item.price < 2::numeric → … WHERE item.price < 3::numeric, options security_barrier=true → check_option=local · lock: access exclusive
CREATE OR REPLACE VIEW "shop"."cheap" WITH ("check_option"='local') AS
SELECT item.id,
    item.name
   FROM shop.item
  WHERE item.price < 3::numeric;

COMMIT;
