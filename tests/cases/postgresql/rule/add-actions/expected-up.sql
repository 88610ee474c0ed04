-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter rule shop.item.item_log: actions none → INSERT INTO shop.log (item, what)   VALUES (new.id, 'price':… · lock: access exclusive
CREATE OR REPLACE RULE "item_log" AS
ON UPDATE TO "shop"."item"
WHERE old.price IS DISTINCT FROM new.price
DO INSTEAD (
INSERT INTO shop.log (item, what)
  VALUES (new.id, 'price'::text)
);

COMMIT;
