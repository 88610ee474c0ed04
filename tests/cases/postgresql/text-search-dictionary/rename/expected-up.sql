-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename text search dictionary public.english_words to words
ALTER TEXT SEARCH DICTIONARY "public"."english_words" RENAME TO "words";

COMMIT;
