-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter text search dictionary public."A. B": options stopwords=english → none · what indexes and columns hold already stays as it was made
ALTER TEXT SEARCH DICTIONARY "public"."A. B" ("stopwords");

COMMIT;
