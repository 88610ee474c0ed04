-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop index public.note.note_words · lock: access exclusive
DROP INDEX "public"."note_words";

-- step 2/5 · drop text search configuration public.notes
DROP TEXT SEARCH CONFIGURATION "public"."notes";

-- step 3/5 · create text search configuration public.notes
CREATE TEXT SEARCH CONFIGURATION "public"."notes" (PARSER = "public"."words");

-- step 4/5 · create text search configuration public.notes · mappings
ALTER TEXT SEARCH CONFIGURATION "public"."notes" ADD MAPPING FOR "asciiword", "word" WITH "simple";

-- step 5/5 · create index public.note.note_words · lock: share · scans the table
CREATE INDEX "note_words" ON "public"."note" USING "gin" (to_tsvector('public.notes'::regconfig, body));

COMMIT;
