-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter text search parser public.words: comment What it is for → What it's for, "now"
COMMENT ON TEXT SEARCH PARSER "public"."words" IS 'What it''s for, "now"';

COMMIT;
