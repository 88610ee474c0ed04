-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop mapping public.notes.asciiword
ALTER TEXT SEARCH CONFIGURATION "public"."notes" DROP MAPPING FOR "asciiword";

-- step 2/2 · drop text search dictionary public.english_words
DROP TEXT SEARCH DICTIONARY "public"."english_words";

COMMIT;
