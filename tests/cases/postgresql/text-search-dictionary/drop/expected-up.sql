-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop column public.note.lexemes · lock: access exclusive
ALTER TABLE "public"."note" DROP COLUMN "lexemes";

-- step 2/3 · drop text search configuration public.notes
DROP TEXT SEARCH CONFIGURATION "public"."notes";

-- step 3/3 · drop text search dictionary public.english_words
DROP TEXT SEARCH DICTIONARY "public"."english_words";

COMMIT;
