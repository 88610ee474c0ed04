-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter procedure shop.p(integer): language internal → c, library none → $libdir/plpgsql, symbol int4inc → plpgsql_validator · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter procedure shop.p(integer): language internal → c, library none → $libdir/plpgsql, symbol int4inc → plpgsql_validator
CREATE OR REPLACE PROCEDURE "shop"."p"(IN a integer)
    LANGUAGE "c"
AS '$libdir/plpgsql', 'plpgsql_validator';

COMMIT;
