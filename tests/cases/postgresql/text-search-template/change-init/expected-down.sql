-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop text search dictionary public.plain_words
DROP TEXT SEARCH DICTIONARY "public"."plain_words";

-- step 2/4 · drop text search template public.plain
DROP TEXT SEARCH TEMPLATE "public"."plain";

-- step 3/4 · create text search template public.plain
CREATE TEXT SEARCH TEMPLATE "public"."plain" (LEXIZE = "dsimple_lexize", INIT = "dsimple_init");

-- step 4/4 · create text search dictionary public.plain_words
CREATE TEXT SEARCH DICTIONARY "public"."plain_words" (TEMPLATE = "public"."plain", "stopwords" = 'english');

COMMIT;
