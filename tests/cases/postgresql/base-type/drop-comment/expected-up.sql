-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: comment one → none
COMMENT ON TYPE "public"."code" IS NULL;

COMMIT;
