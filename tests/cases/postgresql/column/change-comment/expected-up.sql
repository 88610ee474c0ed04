-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: comment It's → Two lines · lock: share update exclusive
COMMENT ON COLUMN "public"."item"."x" IS 'Two
lines';

COMMIT;
