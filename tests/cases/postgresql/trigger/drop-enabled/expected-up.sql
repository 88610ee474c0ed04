-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter trigger shop.item.item_same: enabled replica → origin · lock: share row exclusive
ALTER TABLE "shop"."item" ENABLE TRIGGER "item_same";

COMMIT;
