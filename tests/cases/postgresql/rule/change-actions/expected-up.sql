-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter rule shop.item.item_log: where old.price IS DISTINCT FROM new.price → none, actions …   VALUES (new.id, 'price'::text) → …   VALUES (new.id, 'do ; it'::text);  DELETE FROM shop.log  … · lock: access exclusive
CREATE OR REPLACE RULE "item_log" AS
ON UPDATE TO "shop"."item"
DO ALSO (
INSERT INTO shop.log (item, what)
  VALUES (new.id, 'do ; it'::text);
 DELETE FROM shop.log
  WHERE log.item = old.id AND log.what = ')'::text;

 NOTIFY changed
);

COMMIT;
