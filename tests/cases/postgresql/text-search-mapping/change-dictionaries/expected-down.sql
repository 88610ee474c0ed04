-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · alter mapping public.notes.asciiword: dictionaries public.english_words, simple → simple · what indexes and columns hold already stays as it was made
ALTER TEXT SEARCH CONFIGURATION "public"."notes" ALTER MAPPING FOR "asciiword" WITH "simple";

-- step 2/3 · alter mapping public.notes.word: dictionaries public.english_words, simple → simple · what indexes and columns hold already stays as it was made
ALTER TEXT SEARCH CONFIGURATION "public"."notes" ALTER MAPPING FOR "word" WITH "simple";

-- step 3/3 · drop text search dictionary public.english_words
DROP TEXT SEARCH DICTIONARY "public"."english_words";

COMMIT;
