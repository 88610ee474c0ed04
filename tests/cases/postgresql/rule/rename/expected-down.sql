-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename rule shop.item.item_prices to item_log · lock: access exclusive
ALTER RULE "item_prices" ON "shop"."item" RENAME TO "item_log";

COMMIT;
