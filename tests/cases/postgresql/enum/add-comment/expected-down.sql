-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter enum public.mood: comment How they feel → none
COMMENT ON TYPE "public"."mood" IS NULL;

COMMIT;
