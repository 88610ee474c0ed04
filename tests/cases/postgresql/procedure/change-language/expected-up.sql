-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter procedure shop.p(integer): language plpgsql → c, library none → $libdir/plpgsql, symbol none → plpgsql_validator, body  BEGIN   NULL; END  → none · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter procedure shop.p(integer): language plpgsql → c, library none → $libdir/plpgsql, symbol none → plpgsql_validator, body  BEGIN   NULL; END  → none
CREATE OR REPLACE PROCEDURE "shop"."p"(IN a integer)
    LANGUAGE "c"
AS '$libdir/plpgsql', 'plpgsql_validator';

COMMIT;
