-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.plpgsql_call_handler(integer): symbol plpgsql_call_handler → plpgsql_validator
CREATE OR REPLACE FUNCTION "shop"."plpgsql_call_handler"(a integer)
    RETURNS integer
    LANGUAGE "c"
AS '$libdir/plpgsql', 'plpgsql_validator';

COMMIT;
