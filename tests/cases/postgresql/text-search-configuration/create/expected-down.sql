-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop view public.found · lock: access exclusive
DROP VIEW "public"."found";

-- step 2/4 · drop index public.note.note_words · lock: access exclusive
DROP INDEX "public"."note_words";

-- step 3/4 · drop column public.note.lexemes · lock: access exclusive
ALTER TABLE "public"."note" DROP COLUMN "lexemes";

-- step 4/4 · drop text search configuration public.notes
DROP TEXT SEARCH CONFIGURATION "public"."notes";

COMMIT;
