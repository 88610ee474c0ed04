-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename text search parser public.words to tokens
ALTER TEXT SEARCH PARSER "public"."words" RENAME TO "tokens";

COMMIT;
