-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter text search template public.plain: comment What it's for, "now" → What it is for
COMMENT ON TEXT SEARCH TEMPLATE "public"."plain" IS 'What it is for';

COMMIT;
