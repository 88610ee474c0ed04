-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop extension fuzzystrmatch · lock: access exclusive · loses data
DROP EXTENSION "fuzzystrmatch";

-- step 2/4 · create function public.soundex(text) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 3/4 · create function public.soundex(text)
CREATE FUNCTION "public"."soundex"(text)
    RETURNS text
    LANGUAGE "sql"
AS $$select upper($1)$$;

-- step 4/4 · create function public.text_soundex(text)
CREATE FUNCTION "public"."text_soundex"(text)
    RETURNS text
    LANGUAGE "sql"
AS $$select upper($1)$$;

COMMIT;
