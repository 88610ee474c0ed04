-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter procedure shop.p(integer): language c → internal, library $libdir/plpgsql → none, symbol plpgsql_validator → int4inc
CREATE OR REPLACE PROCEDURE "shop"."p"(IN a integer)
    LANGUAGE "internal"
AS 'int4inc';

COMMIT;
