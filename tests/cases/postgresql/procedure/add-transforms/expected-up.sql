-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter procedure shop.p(integer): transforms none → integer · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter procedure shop.p(integer): transforms none → integer
CREATE OR REPLACE PROCEDURE "shop"."p"(IN a integer)
    LANGUAGE "plpgsql"
    TRANSFORM FOR TYPE integer
AS $$
BEGIN
  NULL;
END
$$;

COMMIT;
