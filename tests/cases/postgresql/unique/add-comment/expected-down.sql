-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter unique public.item.item_name: comment Once → none · lock: share update exclusive
COMMENT ON CONSTRAINT "item_name" ON "public"."item" IS NULL;

COMMIT;
