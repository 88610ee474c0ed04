-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop index public.note.note_words · lock: access exclusive
DROP INDEX "public"."note_words";

-- step 2/3 · drop text search configuration public.plain
DROP TEXT SEARCH CONFIGURATION "public"."plain";

-- step 3/3 · drop text search parser public.words
DROP TEXT SEARCH PARSER "public"."words";

COMMIT;
