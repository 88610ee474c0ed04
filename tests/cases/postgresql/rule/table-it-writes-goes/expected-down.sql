-- reversible:  lossy: shop.log
-- transaction: one

BEGIN;

-- step 1/2 · create table shop.log
CREATE TABLE "shop"."log" (
    "item" integer,
    "what" text
);

-- step 2/2 · alter rule shop.item.item_log: where none → old.price IS DISTINCT FROM new.price, actions NOTIFY changed → INSERT INTO shop.log (item, what)   VALUES (new.id, 'price':… · lock: access exclusive
CREATE OR REPLACE RULE "item_log" AS
ON UPDATE TO "shop"."item"
WHERE old.price IS DISTINCT FROM new.price
DO ALSO (
INSERT INTO shop.log (item, what)
  VALUES (new.id, 'price'::text)
);

COMMIT;
