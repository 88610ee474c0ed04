-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create text search dictionary public.words
CREATE TEXT SEARCH DICTIONARY "public"."words" (TEMPLATE = "synonym", "casesensitive" = 1, "synonyms" = 'synonym_sample');

-- step 2/3 · alter mapping public.notes.asciiword: dictionaries english_stem, simple → public.words, simple · what indexes and columns hold already stays as it was made
ALTER TEXT SEARCH CONFIGURATION "public"."notes" ALTER MAPPING FOR "asciiword" WITH "public"."words", "simple";

-- step 3/3 · alter mapping public.notes.word: dictionaries english_stem, simple → public.words, simple · what indexes and columns hold already stays as it was made
ALTER TEXT SEARCH CONFIGURATION "public"."notes" ALTER MAPPING FOR "word" WITH "public"."words", "simple";

COMMIT;
