-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename trigger shop.item.item_quiet to item_same · lock: access exclusive
ALTER TRIGGER "item_quiet" ON "shop"."item" RENAME TO "item_same";

COMMIT;
