-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter procedure shop.p(integer): library $libdir/plpgsql → plpgsql
CREATE OR REPLACE PROCEDURE "shop"."p"(IN a integer)
    LANGUAGE "c"
AS 'plpgsql', 'plpgsql_validator';

COMMIT;
