-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · drop mapping public.notes.asciiword
ALTER TEXT SEARCH CONFIGURATION "public"."notes" DROP MAPPING FOR "asciiword";

-- step 2/6 · drop mapping public.notes.word
ALTER TEXT SEARCH CONFIGURATION "public"."notes" DROP MAPPING FOR "word";

-- step 3/6 · drop text search dictionary public.words
DROP TEXT SEARCH DICTIONARY "public"."words";

-- step 4/6 · create text search dictionary public.words
CREATE TEXT SEARCH DICTIONARY "public"."words" (TEMPLATE = "snowball", "language" = 'english', "stopwords" = 'english');

-- step 5/6 · create mapping public.notes.asciiword · what indexes and columns hold already stays as it was made
ALTER TEXT SEARCH CONFIGURATION "public"."notes" ADD MAPPING FOR "asciiword" WITH "public"."words", "simple";

-- step 6/6 · create mapping public.notes.word · what indexes and columns hold already stays as it was made
ALTER TEXT SEARCH CONFIGURATION "public"."notes" ADD MAPPING FOR "word" WITH "public"."words", "simple";

COMMIT;
