-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename rule shop.item.item_log to item_prices · lock: access exclusive
ALTER RULE "item_log" ON "shop"."item" RENAME TO "item_prices";

COMMIT;
