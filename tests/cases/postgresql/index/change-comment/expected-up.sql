-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter index public.item.item_name: comment By name → For the search · lock: share update exclusive
COMMENT ON INDEX "public"."item_name" IS 'For the search';

COMMIT;
