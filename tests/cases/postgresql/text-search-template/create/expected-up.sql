-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · create text search template public.plain
CREATE TEXT SEARCH TEMPLATE "public"."plain" (LEXIZE = "dsimple_lexize", INIT = "dsimple_init");

-- step 2/5 · create text search dictionary public.plain_words
CREATE TEXT SEARCH DICTIONARY "public"."plain_words" (TEMPLATE = "public"."plain", "stopwords" = 'english');

-- step 3/5 · create text search configuration public.notes
CREATE TEXT SEARCH CONFIGURATION "public"."notes" (PARSER = "default");

-- step 4/5 · create text search configuration public.notes · mappings
ALTER TEXT SEARCH CONFIGURATION "public"."notes" ADD MAPPING FOR "asciiword", "word" WITH "public"."plain_words";

-- step 5/5 · create index public.note.note_words · lock: share · scans the table
CREATE INDEX "note_words" ON "public"."note" USING "gin" (to_tsvector('public.notes'::regconfig, body));

COMMIT;
