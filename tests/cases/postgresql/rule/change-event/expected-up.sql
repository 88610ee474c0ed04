-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter rule shop.item.item_log: event update → delete, where old.price IS DISTINCT FROM new.price → none, actions INSERT INTO shop.log (item, what)   VALUES (new.id, 'price':… → INSERT INTO shop.log (item, what)   VALUES (old.id, 'gone'::… · lock: access exclusive
CREATE OR REPLACE RULE "item_log" AS
ON DELETE TO "shop"."item"
DO ALSO (
INSERT INTO shop.log (item, what)
  VALUES (old.id, 'gone'::text)
);

COMMIT;
