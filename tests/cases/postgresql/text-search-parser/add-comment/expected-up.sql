-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter text search parser public.words: comment none → What it is for
COMMENT ON TEXT SEARCH PARSER "public"."words" IS 'What it is for';

COMMIT;
