-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter text search dictionary public.words: options stopwords=english → none · what indexes and columns hold already stays as it was made
ALTER TEXT SEARCH DICTIONARY "public"."words" ("stopwords");

COMMIT;
