-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter text search dictionary public.plain: comment What it's for, "now" → What it is for
COMMENT ON TEXT SEARCH DICTIONARY "public"."plain" IS 'What it is for';

COMMIT;
