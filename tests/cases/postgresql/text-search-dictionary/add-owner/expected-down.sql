-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter text search dictionary public.english_words: owner role_one → postgres
ALTER TEXT SEARCH DICTIONARY "public"."english_words" OWNER TO "postgres";

COMMIT;
