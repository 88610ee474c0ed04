-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · rename composite type app.Two Words to Three  (Words)
ALTER TYPE "app"."Two Words" RENAME TO "Three  (Words)";

-- step 2/4 · create function app.comes(app."Three  (Words)") · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 3/4 · create function app.comes(app."Three  (Words)")
CREATE FUNCTION "app"."comes"(app."Three  (Words)")
    RETURNS integer
    LANGUAGE "sql"
AS $$SELECT 1$$;

-- step 4/4 · drop function app.goes(app."Three  (Words)")
DROP FUNCTION "app"."goes"(app."Three  (Words)");

COMMIT;
