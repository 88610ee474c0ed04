-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter primary key public.item.item_pkey: comment The number → none · lock: share update exclusive
COMMENT ON CONSTRAINT "item_pkey" ON "public"."item" IS NULL;

COMMIT;
