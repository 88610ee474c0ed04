-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename text search parser public.tokens to words
ALTER TEXT SEARCH PARSER "public"."tokens" RENAME TO "words";

COMMIT;
