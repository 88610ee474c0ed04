-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename text search template public.plain to bare
ALTER TEXT SEARCH TEMPLATE "public"."plain" RENAME TO "bare";

COMMIT;
