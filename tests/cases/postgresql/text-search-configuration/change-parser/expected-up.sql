-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop column public.note.lexemes · lock: access exclusive
ALTER TABLE "public"."note" DROP COLUMN "lexemes";

-- step 2/5 · drop text search configuration public.notes
DROP TEXT SEARCH CONFIGURATION "public"."notes";

-- step 3/5 · create text search configuration public.notes
CREATE TEXT SEARCH CONFIGURATION "public"."notes" (PARSER = "public"."tokens");

-- step 4/5 · create text search configuration public.notes · mappings
ALTER TEXT SEARCH CONFIGURATION "public"."notes" ADD MAPPING FOR "asciiword", "word" WITH "simple";

-- step 5/5 · create column public.note.lexemes · lock: access exclusive · rewrites the table
ALTER TABLE "public"."note" ADD COLUMN "lexemes" tsvector GENERATED ALWAYS AS (to_tsvector('public.notes'::regconfig, body)) STORED;

COMMIT;
