-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop mapping public.notes.asciiword
ALTER TEXT SEARCH CONFIGURATION "public"."notes" DROP MAPPING FOR "asciiword";

-- step 2/3 · drop mapping public.notes.hword
ALTER TEXT SEARCH CONFIGURATION "public"."notes" DROP MAPPING FOR "hword";

-- step 3/3 · drop text search dictionary public.english_words
DROP TEXT SEARCH DICTIONARY "public"."english_words";

COMMIT;
