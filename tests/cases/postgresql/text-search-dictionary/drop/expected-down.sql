-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · create text search dictionary public.english_words
CREATE TEXT SEARCH DICTIONARY "public"."english_words" (TEMPLATE = "snowball", "language" = 'english', "stopwords" = 'english');

-- step 2/5 · create text search configuration public.notes
CREATE TEXT SEARCH CONFIGURATION "public"."notes" (PARSER = "default");

-- step 3/5 · create text search configuration public.notes · mappings
ALTER TEXT SEARCH CONFIGURATION "public"."notes" ADD MAPPING FOR "asciiword", "word" WITH "public"."english_words", "simple";

-- step 4/5 · create text search configuration public.notes · mappings
ALTER TEXT SEARCH CONFIGURATION "public"."notes" ADD MAPPING FOR "email" WITH "simple";

-- step 5/5 · create column public.note.lexemes · lock: access exclusive · rewrites the table
ALTER TABLE "public"."note" ADD COLUMN "lexemes" tsvector GENERATED ALWAYS AS (to_tsvector('public.notes'::regconfig, body)) STORED;

COMMIT;
