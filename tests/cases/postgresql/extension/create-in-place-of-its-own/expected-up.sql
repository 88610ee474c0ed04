-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop function public.soundex(text)
DROP FUNCTION "public"."soundex"(text);

-- step 2/3 · drop function public.text_soundex(text)
DROP FUNCTION "public"."text_soundex"(text);

-- step 3/3 · create extension fuzzystrmatch
CREATE EXTENSION "fuzzystrmatch";

COMMIT;
