-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: comment one → two
COMMENT ON TYPE "public"."code" IS 'two';

COMMIT;
