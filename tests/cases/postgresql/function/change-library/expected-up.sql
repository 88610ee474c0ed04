-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): library $libdir/plpgsql → plpgsql
CREATE OR REPLACE FUNCTION "shop"."f"(a integer)
    RETURNS integer
    LANGUAGE "c"
AS 'plpgsql', 'plpgsql_validator';

COMMIT;
