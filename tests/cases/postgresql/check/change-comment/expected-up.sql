-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter check public.item.item_id: comment From one → Counted from one · lock: share update exclusive
COMMENT ON CONSTRAINT "item_id" ON "public"."item" IS 'Counted from one';

COMMIT;
