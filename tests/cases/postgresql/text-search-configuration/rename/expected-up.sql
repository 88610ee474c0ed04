-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename text search configuration public.notes to texts
ALTER TEXT SEARCH CONFIGURATION "public"."notes" RENAME TO "texts";

COMMIT;
