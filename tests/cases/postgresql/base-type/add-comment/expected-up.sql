-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: comment none → one
COMMENT ON TYPE "public"."code" IS 'one';

COMMIT;
