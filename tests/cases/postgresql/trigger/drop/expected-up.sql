-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop trigger shop.item.item_same · lock: access exclusive
DROP TRIGGER "item_same" ON "shop"."item";

COMMIT;
