-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter trigger shop.item.item_same: enabled origin → replica · lock: share row exclusive
ALTER TABLE "shop"."item" ENABLE REPLICA TRIGGER "item_same";

COMMIT;
