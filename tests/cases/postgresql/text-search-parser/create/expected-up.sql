-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · create text search parser public.words
CREATE TEXT SEARCH PARSER "public"."words" (START = "prsd_start", GETTOKEN = "prsd_nexttoken", END = "prsd_end", LEXTYPES = "prsd_lextype");

-- step 2/4 · create text search configuration public.plain
CREATE TEXT SEARCH CONFIGURATION "public"."plain" (PARSER = "public"."words");

-- step 3/4 · create text search configuration public.plain · mappings
ALTER TEXT SEARCH CONFIGURATION "public"."plain" ADD MAPPING FOR "asciiword", "word" WITH "simple";

-- step 4/4 · create index public.note.note_words · lock: share · scans the table
CREATE INDEX "note_words" ON "public"."note" USING "gin" (to_tsvector('public.plain'::regconfig, body));

COMMIT;
