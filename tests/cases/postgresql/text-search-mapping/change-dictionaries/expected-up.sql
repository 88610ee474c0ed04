-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create text search dictionary public.english_words
CREATE TEXT SEARCH DICTIONARY "public"."english_words" (TEMPLATE = "snowball", "language" = 'english', "stopwords" = 'english');

-- step 2/3 · alter mapping public.notes.asciiword: dictionaries simple → public.english_words, simple · what indexes and columns hold already stays as it was made
ALTER TEXT SEARCH CONFIGURATION "public"."notes" ALTER MAPPING FOR "asciiword" WITH "public"."english_words", "simple";

-- step 3/3 · alter mapping public.notes.word: dictionaries simple → public.english_words, simple · what indexes and columns hold already stays as it was made
ALTER TEXT SEARCH CONFIGURATION "public"."notes" ALTER MAPPING FOR "word" WITH "public"."english_words", "simple";

COMMIT;
