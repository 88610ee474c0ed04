-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter procedure shop.p(integer): transforms integer → none · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter procedure shop.p(integer): transforms integer → none
CREATE OR REPLACE PROCEDURE "shop"."p"(IN a integer)
    LANGUAGE "plpgsql"
AS $$
BEGIN
  NULL;
END
$$;

COMMIT;
