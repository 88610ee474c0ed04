-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter unique public.item.item_name: comment Once → Once only · lock: share update exclusive
COMMENT ON CONSTRAINT "item_name" ON "public"."item" IS 'Once only';

COMMIT;
