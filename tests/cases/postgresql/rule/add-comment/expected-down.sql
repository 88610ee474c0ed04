-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter rule shop.item.item_log: comment it's new → none
COMMENT ON RULE "item_log" ON "shop"."item" IS NULL;

COMMIT;
