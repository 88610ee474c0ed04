-- reversible:  lossy: shop.log
-- transaction: one

BEGIN;

-- step 1/2 · alter rule shop.item.item_log: where old.price IS DISTINCT FROM new.price → none, actions INSERT INTO shop.log (item, what)   VALUES (new.id, 'price':… → NOTIFY changed · lock: access exclusive
CREATE OR REPLACE RULE "item_log" AS
ON UPDATE TO "shop"."item"
DO ALSO (
NOTIFY changed
);

-- step 2/2 · drop table shop.log · lock: access exclusive · loses data
DROP TABLE "shop"."log";

COMMIT;
