-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter procedure shop.p(integer): language plpgsql → sql, body  BEGIN   NULL; END  → SELECT 1 · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter procedure shop.p(integer): language plpgsql → sql, body  BEGIN   NULL; END  → SELECT 1
CREATE OR REPLACE PROCEDURE "shop"."p"(IN a integer)
    LANGUAGE "sql"
AS $$SELECT 1$$;

COMMIT;
