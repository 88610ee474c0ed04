-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): language internal → c, library none → $libdir/plpgsql, symbol int4inc → plpgsql_validator
CREATE OR REPLACE FUNCTION "shop"."f"(a integer)
    RETURNS integer
    LANGUAGE "c"
AS '$libdir/plpgsql', 'plpgsql_validator';

COMMIT;
