-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create text search dictionary public.english_words
CREATE TEXT SEARCH DICTIONARY "public"."english_words" (TEMPLATE = "snowball", "language" = 'english', "stopwords" = 'english');

-- step 2/3 · create mapping public.notes.asciiword · what indexes and columns hold already stays as it was made
ALTER TEXT SEARCH CONFIGURATION "public"."notes" ADD MAPPING FOR "asciiword" WITH "public"."english_words", "simple";

-- step 3/3 · create mapping public.notes.hword · what indexes and columns hold already stays as it was made
ALTER TEXT SEARCH CONFIGURATION "public"."notes" ADD MAPPING FOR "hword" WITH "public"."english_words", "simple";

COMMIT;
