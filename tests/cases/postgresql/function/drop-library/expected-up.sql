-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): language c → internal, library $libdir/plpgsql → none, symbol plpgsql_validator → int4inc
CREATE OR REPLACE FUNCTION "shop"."f"(a integer)
    RETURNS integer
    LANGUAGE "internal"
AS 'int4inc';

COMMIT;
