-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter index public.item.item_name: comment none → By name · lock: share update exclusive
COMMENT ON INDEX "public"."item_name" IS 'By name';

COMMIT;
