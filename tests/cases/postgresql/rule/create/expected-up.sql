-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create rule shop.item.item_log · lock: access exclusive
CREATE RULE "item_log" AS
ON UPDATE TO "shop"."item"
WHERE old.price IS DISTINCT FROM new.price
DO ALSO (
INSERT INTO shop.log (item, what)
  VALUES (new.id, 'price'::text)
);

-- step 2/2 · create rule shop.item.item_log · comment
COMMENT ON RULE "item_log" ON "shop"."item" IS 'keeps a log';

COMMIT;
