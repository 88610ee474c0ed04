-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter check public.item.item_id: comment From one → none · lock: share update exclusive
COMMENT ON CONSTRAINT "item_id" ON "public"."item" IS NULL;

COMMIT;
