-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter procedure shop.p(integer): language c → internal, library $libdir/plpgsql → none, symbol plpgsql_validator → int4inc · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter procedure shop.p(integer): language c → internal, library $libdir/plpgsql → none, symbol plpgsql_validator → int4inc
CREATE OR REPLACE PROCEDURE "shop"."p"(IN a integer)
    LANGUAGE "internal"
AS 'int4inc';

COMMIT;
