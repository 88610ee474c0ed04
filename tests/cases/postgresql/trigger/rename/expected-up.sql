-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename trigger shop.item.item_same to item_quiet · lock: access exclusive
ALTER TRIGGER "item_same" ON "shop"."item" RENAME TO "item_quiet";

COMMIT;
