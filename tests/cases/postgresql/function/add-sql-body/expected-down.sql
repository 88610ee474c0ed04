-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter function shop.f(integer): body none → SELECT a + 1, sql-body RETURN (a + 1) → none · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter function shop.f(integer): body none → SELECT a + 1, sql-body RETURN (a + 1) → none
CREATE OR REPLACE FUNCTION "shop"."f"(a integer)
    RETURNS integer
    LANGUAGE "sql"
AS $$SELECT a + 1$$;

COMMIT;
