-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create procedure shop.p(integer) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · create procedure shop.p(integer)
CREATE PROCEDURE "shop"."p"(IN a integer)
    LANGUAGE "plpgsql"
AS $$
BEGIN
  NULL;
END
$$;

COMMIT;
