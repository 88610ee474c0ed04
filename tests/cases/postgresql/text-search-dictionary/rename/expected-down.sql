-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename text search dictionary public.words to english_words
ALTER TEXT SEARCH DICTIONARY "public"."words" RENAME TO "english_words";

COMMIT;
