-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter check public.item.item_id: comment none → From one · lock: share update exclusive
COMMENT ON CONSTRAINT "item_id" ON "public"."item" IS 'From one';

COMMIT;
