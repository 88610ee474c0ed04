-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter text search parser public.words: comment What it is for → none
COMMENT ON TEXT SEARCH PARSER "public"."words" IS NULL;

COMMIT;
