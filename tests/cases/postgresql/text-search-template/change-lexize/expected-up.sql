-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/8 · drop mapping public.notes.asciiword
ALTER TEXT SEARCH CONFIGURATION "public"."notes" DROP MAPPING FOR "asciiword";

-- step 2/8 · drop mapping public.notes.word
ALTER TEXT SEARCH CONFIGURATION "public"."notes" DROP MAPPING FOR "word";

-- step 3/8 · drop text search dictionary public.plain_words
DROP TEXT SEARCH DICTIONARY "public"."plain_words";

-- step 4/8 · drop text search template public.plain
DROP TEXT SEARCH TEMPLATE "public"."plain";

-- step 5/8 · create text search template public.plain
CREATE TEXT SEARCH TEMPLATE "public"."plain" (LEXIZE = "public"."lexemes", INIT = "dsimple_init");

-- step 6/8 · create text search dictionary public.plain_words
CREATE TEXT SEARCH DICTIONARY "public"."plain_words" (TEMPLATE = "public"."plain", "stopwords" = 'english');

-- step 7/8 · create mapping public.notes.asciiword · what indexes and columns hold already stays as it was made
ALTER TEXT SEARCH CONFIGURATION "public"."notes" ADD MAPPING FOR "asciiword" WITH "public"."plain_words";

-- step 8/8 · create mapping public.notes.word · what indexes and columns hold already stays as it was made
ALTER TEXT SEARCH CONFIGURATION "public"."notes" ADD MAPPING FOR "word" WITH "public"."plain_words";

COMMIT;
