-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter text search dictionary public.english_words: owner role_one → role_two
ALTER TEXT SEARCH DICTIONARY "public"."english_words" OWNER TO "role_two";

COMMIT;
