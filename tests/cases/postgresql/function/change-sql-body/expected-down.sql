-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): sql-body BEGIN ATOMIC  SELECT 1;  SELECT (a + 2); END → RETURN (a + 1)
CREATE OR REPLACE FUNCTION "shop"."f"(a integer)
    RETURNS integer
    LANGUAGE "sql"
RETURN (a + 1);

COMMIT;
