-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename text search configuration public.texts to notes
ALTER TEXT SEARCH CONFIGURATION "public"."texts" RENAME TO "notes";

COMMIT;
