-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter rule shop.item.item_log: comment none → it's new
COMMENT ON RULE "item_log" ON "shop"."item" IS 'it''s new';

COMMIT;
