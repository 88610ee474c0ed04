-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter procedure shop.p(integer): library $libdir/plpgsql → plpgsql · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter procedure shop.p(integer): library $libdir/plpgsql → plpgsql
CREATE OR REPLACE PROCEDURE "shop"."p"(IN a integer)
    LANGUAGE "c"
AS 'plpgsql', 'plpgsql_validator';

COMMIT;
