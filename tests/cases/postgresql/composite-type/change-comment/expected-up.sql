-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter composite type public.address: comment Where → Where it is
COMMENT ON TYPE "public"."address" IS 'Where it is';

COMMIT;
