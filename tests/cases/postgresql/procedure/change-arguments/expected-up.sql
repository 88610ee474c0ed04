-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter procedure shop.p(integer): arguments IN a integer → IN a integer DEFAULT 5 · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter procedure shop.p(integer): arguments IN a integer → IN a integer DEFAULT 5
CREATE OR REPLACE PROCEDURE "shop"."p"(IN a integer DEFAULT 5)
    LANGUAGE "plpgsql"
AS $$
BEGIN
  NULL;
END
$$;

COMMIT;
