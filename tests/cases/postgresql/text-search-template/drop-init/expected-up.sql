-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop text search template public.plain
DROP TEXT SEARCH TEMPLATE "public"."plain";

-- step 2/2 · create text search template public.plain
CREATE TEXT SEARCH TEMPLATE "public"."plain" (LEXIZE = "dsimple_lexize");

COMMIT;
