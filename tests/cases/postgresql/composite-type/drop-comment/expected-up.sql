-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter composite type public.address: comment Where → none
COMMENT ON TYPE "public"."address" IS NULL;

COMMIT;
