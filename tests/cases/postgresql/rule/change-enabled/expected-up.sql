-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter rule shop.item.item_log: enabled disabled → replica · lock: access exclusive
ALTER TABLE "shop"."item" ENABLE REPLICA RULE "item_log";

COMMIT;
