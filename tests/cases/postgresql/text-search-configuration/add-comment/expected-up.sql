-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter text search configuration public.plain: comment none → What it is for
COMMENT ON TEXT SEARCH CONFIGURATION "public"."plain" IS 'What it is for';

COMMIT;
