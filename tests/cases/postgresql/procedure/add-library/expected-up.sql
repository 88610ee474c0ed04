-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter procedure shop.p(integer): language internal → c, library none → $libdir/plpgsql, symbol int4inc → plpgsql_validator
CREATE OR REPLACE PROCEDURE "shop"."p"(IN a integer)
    LANGUAGE "c"
AS '$libdir/plpgsql', 'plpgsql_validator';

COMMIT;
