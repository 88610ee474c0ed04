-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter text search template public.plain: comment What it is for → What it's for, "now"
COMMENT ON TEXT SEARCH TEMPLATE "public"."plain" IS 'What it''s for, "now"';

COMMIT;
