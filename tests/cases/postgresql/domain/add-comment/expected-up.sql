-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter domain public.code: comment none → What it is sold by
COMMENT ON DOMAIN "public"."code" IS 'What it is sold by';

COMMIT;
