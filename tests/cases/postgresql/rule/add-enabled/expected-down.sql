-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter rule shop.item.item_log: enabled disabled → origin · lock: access exclusive
ALTER TABLE "shop"."item" ENABLE RULE "item_log";

COMMIT;
