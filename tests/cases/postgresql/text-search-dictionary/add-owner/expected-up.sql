-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter text search dictionary public.english_words: owner postgres → role_one
ALTER TEXT SEARCH DICTIONARY "public"."english_words" OWNER TO "role_one";

COMMIT;
