-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter procedure shop.p(integer): language c → plpgsql, library $libdir/plpgsql → none, symbol plpgsql_validator → none, body none →  BEGIN   NULL; END  · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter procedure shop.p(integer): language c → plpgsql, library $libdir/plpgsql → none, symbol plpgsql_validator → none, body none →  BEGIN   NULL; END 
CREATE OR REPLACE PROCEDURE "shop"."p"(IN a integer)
    LANGUAGE "plpgsql"
AS $$
BEGIN
  NULL;
END
$$;

COMMIT;
