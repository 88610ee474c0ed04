-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): sql-body RETURN (a + 1) → BEGIN ATOMIC  SELECT 1;  SELECT (a + 2); END
CREATE OR REPLACE FUNCTION "shop"."f"(a integer)
    RETURNS integer
    LANGUAGE "sql"
BEGIN ATOMIC
 SELECT 1;
 SELECT (a + 2);
END;

COMMIT;
