-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · drop index public.note.note_words · lock: access exclusive
DROP INDEX "public"."note_words";

-- step 2/7 · drop text search configuration public.plain
DROP TEXT SEARCH CONFIGURATION "public"."plain";

-- step 3/7 · drop text search parser public.words
DROP TEXT SEARCH PARSER "public"."words";

-- step 4/7 · create text search parser public.words
CREATE TEXT SEARCH PARSER "public"."words" (START = "prsd_start", GETTOKEN = "prsd_nexttoken", END = "prsd_end", LEXTYPES = "prsd_lextype", HEADLINE = "prsd_headline");

-- step 5/7 · create text search configuration public.plain
CREATE TEXT SEARCH CONFIGURATION "public"."plain" (PARSER = "public"."words");

-- step 6/7 · create text search configuration public.plain · mappings
ALTER TEXT SEARCH CONFIGURATION "public"."plain" ADD MAPPING FOR "asciiword", "word" WITH "simple";

-- step 7/7 · create index public.note.note_words · lock: share · scans the table
CREATE INDEX "note_words" ON "public"."note" USING "gin" (to_tsvector('public.plain'::regconfig, body));

COMMIT;
