-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter function shop.f(integer): language internal → c, library none → $libdir/plpgsql, symbol int4inc → plpgsql_validator · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter function shop.f(integer): language internal → c, library none → $libdir/plpgsql, symbol int4inc → plpgsql_validator
CREATE OR REPLACE FUNCTION "shop"."f"(a integer)
    RETURNS integer
    LANGUAGE "c"
AS '$libdir/plpgsql', 'plpgsql_validator';

COMMIT;
