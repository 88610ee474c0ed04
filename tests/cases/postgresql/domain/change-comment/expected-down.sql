-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter domain public.code: comment A short name → What it is sold by
COMMENT ON DOMAIN "public"."code" IS 'What it is sold by';

COMMIT;
