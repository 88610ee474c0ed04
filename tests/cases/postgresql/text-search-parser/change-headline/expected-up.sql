-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop text search parser public.words
DROP TEXT SEARCH PARSER "public"."words";

-- step 2/2 · create text search parser public.words
CREATE TEXT SEARCH PARSER "public"."words" (START = "prsd_start", GETTOKEN = "prsd_nexttoken", END = "prsd_end", LEXTYPES = "prsd_lextype", HEADLINE = "public"."show_words");

COMMIT;
