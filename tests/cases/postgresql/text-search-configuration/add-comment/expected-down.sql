-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter text search configuration public.plain: comment What it is for → none
COMMENT ON TEXT SEARCH CONFIGURATION "public"."plain" IS NULL;

COMMIT;
