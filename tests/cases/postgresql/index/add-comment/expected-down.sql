-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter index public.item.item_name: comment By name → none · lock: share update exclusive
COMMENT ON INDEX "public"."item_name" IS NULL;

COMMIT;
