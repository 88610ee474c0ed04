-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter trigger shop.item.item_same: enabled origin → disabled · lock: share row exclusive
ALTER TABLE "shop"."item" DISABLE TRIGGER "item_same";

COMMIT;
