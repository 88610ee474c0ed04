-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter procedure shop.plpgsql_call_handler(integer): symbol plpgsql_inline_handler → plpgsql_validator
CREATE OR REPLACE PROCEDURE "shop"."plpgsql_call_handler"(IN a integer)
    LANGUAGE "c"
AS '$libdir/plpgsql', 'plpgsql_validator';

COMMIT;
