-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter procedure shop.p(integer): transforms integer → bigint · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter procedure shop.p(integer): transforms integer → bigint
CREATE OR REPLACE PROCEDURE "shop"."p"(IN a integer)
    LANGUAGE "plpgsql"
    TRANSFORM FOR TYPE bigint
AS $$
BEGIN
  NULL;
END
$$;

COMMIT;
