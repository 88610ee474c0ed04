-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter rule shop.item.item_log: event delete → update, where none → old.price IS DISTINCT FROM new.price, actions …em, what)   VALUES (old.id, 'gone'::text) → …em, what)   VALUES (new.id, 'price'::text) · lock: access exclusive
CREATE OR REPLACE RULE "item_log" AS
ON UPDATE TO "shop"."item"
WHERE old.price IS DISTINCT FROM new.price
DO ALSO (
INSERT INTO shop.log (item, what)
  VALUES (new.id, 'price'::text)
);

COMMIT;
