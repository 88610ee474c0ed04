-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop index public.note.note_words · lock: access exclusive
DROP INDEX "public"."note_words";

-- step 2/4 · drop text search configuration public.notes
DROP TEXT SEARCH CONFIGURATION "public"."notes";

-- step 3/4 · drop text search dictionary public.plain_words
DROP TEXT SEARCH DICTIONARY "public"."plain_words";

-- step 4/4 · drop text search template public.plain
DROP TEXT SEARCH TEMPLATE "public"."plain";

COMMIT;
