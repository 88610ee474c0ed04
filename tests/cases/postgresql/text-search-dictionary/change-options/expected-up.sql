-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter text search dictionary public.words: options accept=false, stopwords=english → stopwords=german · what indexes and columns hold already stays as it was made
ALTER TEXT SEARCH DICTIONARY "public"."words" ("accept", "stopwords" = 'german');

COMMIT;
