-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop rule shop.item.item_log · lock: access exclusive
DROP RULE "item_log" ON "shop"."item";

COMMIT;
