-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter rule shop.item.item_log: event update → delete, where old.price IS DISTINCT FROM new.price → none, actions …em, what)   VALUES (new.id, 'price'::text) → …em, what)   VALUES (old.id, 'gone'::text) · lock: access exclusive
CREATE OR REPLACE RULE "item_log" AS
ON DELETE TO "shop"."item"
DO ALSO (
INSERT INTO shop.log (item, what)
  VALUES (old.id, 'gone'::text)
);

COMMIT;
