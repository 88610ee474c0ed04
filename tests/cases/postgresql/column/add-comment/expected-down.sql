-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: comment It's → none · lock: share update exclusive
COMMENT ON COLUMN "public"."item"."x" IS NULL;

COMMIT;
