-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop procedure shop.p(integer)
DROP PROCEDURE "shop"."p"(integer);

-- step 2/3 · create procedure shop.p() · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 3/3 · create procedure shop.p()
CREATE PROCEDURE "shop"."p"()
    LANGUAGE "plpgsql"
AS $$
BEGIN
  NULL;
END
$$;

COMMIT;
