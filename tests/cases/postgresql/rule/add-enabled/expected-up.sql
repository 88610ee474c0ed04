-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter rule shop.item.item_log: enabled origin → disabled · lock: access exclusive
ALTER TABLE "shop"."item" DISABLE RULE "item_log";

COMMIT;
