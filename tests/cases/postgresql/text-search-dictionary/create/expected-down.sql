-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop index public.note.note_words · lock: access exclusive
DROP INDEX "public"."note_words";

-- step 2/4 · drop column public.note.lexemes · lock: access exclusive
ALTER TABLE "public"."note" DROP COLUMN "lexemes";

-- step 3/4 · drop text search configuration public.notes
DROP TEXT SEARCH CONFIGURATION "public"."notes";

-- step 4/4 · drop text search dictionary public.english_words
DROP TEXT SEARCH DICTIONARY "public"."english_words";

COMMIT;
