-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · create text search configuration public.notes
CREATE TEXT SEARCH CONFIGURATION "public"."notes" (PARSER = "default");

-- step 2/6 · create text search configuration public.notes · mappings
ALTER TEXT SEARCH CONFIGURATION "public"."notes" ADD MAPPING FOR "asciiword", "word" WITH "english_stem", "simple";

-- step 3/6 · create text search configuration public.notes · mappings
ALTER TEXT SEARCH CONFIGURATION "public"."notes" ADD MAPPING FOR "email" WITH "simple";

-- step 4/6 · create column public.note.lexemes · lock: access exclusive · rewrites the table
ALTER TABLE "public"."note" ADD COLUMN "lexemes" tsvector GENERATED ALWAYS AS (to_tsvector('public.notes'::regconfig, body)) STORED;

-- step 5/6 · create index public.note.note_words · lock: share · scans the table
CREATE INDEX "note_words" ON "public"."note" USING "gin" (to_tsvector('public.notes'::regconfig, body));

-- step 6/6 · create view public.found
CREATE VIEW "public"."found" AS
SELECT id
   FROM public.note
  WHERE to_tsvector('public.notes'::regconfig, body) @@ to_tsquery('public.notes'::regconfig, 'fox'::text);

COMMIT;
