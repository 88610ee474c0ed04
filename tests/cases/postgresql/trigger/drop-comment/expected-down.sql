-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter trigger shop.item.item_same: comment none → old
COMMENT ON TRIGGER "item_same" ON "shop"."item" IS 'old';

COMMIT;
