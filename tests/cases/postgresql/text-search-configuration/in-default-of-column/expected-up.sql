-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop text search configuration public.notes · lock: access exclusive
ALTER TABLE "public"."note" ALTER COLUMN "lexemes" DROP DEFAULT;

-- step 2/5 · drop text search configuration public.notes
DROP TEXT SEARCH CONFIGURATION "public"."notes";

-- step 3/5 · create text search configuration public.notes
CREATE TEXT SEARCH CONFIGURATION "public"."notes" (PARSER = "default");

-- step 4/5 · create text search configuration public.notes · mappings
ALTER TEXT SEARCH CONFIGURATION "public"."notes" ADD MAPPING FOR "asciiword", "word" WITH "simple";

-- step 5/5 · create text search configuration public.notes · lock: access exclusive
ALTER TABLE "public"."note" ALTER COLUMN "lexemes" SET DEFAULT to_tsvector('public.notes'::regconfig, 'nothing'::text);

COMMIT;
