-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · rename composite type app."Three  (Words)" to Two Words
ALTER TYPE "app"."Three  (Words)" RENAME TO "Two Words";

-- step 2/4 · create function app.goes(app."Two Words") · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 3/4 · create function app.goes(app."Two Words")
CREATE FUNCTION "app"."goes"(app."Two Words")
    RETURNS integer
    LANGUAGE "sql"
AS $$SELECT 1$$;

-- step 4/4 · drop function app.comes(app."Two Words")
DROP FUNCTION "app"."comes"(app."Two Words");

COMMIT;
