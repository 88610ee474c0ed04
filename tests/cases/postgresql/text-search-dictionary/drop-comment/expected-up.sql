-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter text search dictionary public.plain: comment What it is for → none
COMMENT ON TEXT SEARCH DICTIONARY "public"."plain" IS NULL;

COMMIT;
