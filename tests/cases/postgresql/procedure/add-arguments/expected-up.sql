-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop procedure shop.p()
DROP PROCEDURE "shop"."p"();

-- step 2/3 · create procedure shop.p(integer) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 3/3 · create procedure shop.p(integer)
CREATE PROCEDURE "shop"."p"(IN a integer)
    LANGUAGE "plpgsql"
AS $$
BEGIN
  NULL;
END
$$;

COMMIT;
