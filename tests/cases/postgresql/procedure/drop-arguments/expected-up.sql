-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create procedure shop.p() · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/3 · create procedure shop.p()
CREATE PROCEDURE "shop"."p"()
    LANGUAGE "plpgsql"
AS $$
BEGIN
  NULL;
END
$$;

-- step 3/3 · drop procedure shop.p(integer)
DROP PROCEDURE "shop"."p"(integer);

COMMIT;
