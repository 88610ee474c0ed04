-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): body SELECT a + 1 → none, sql-body none → RETURN (a + 1)
CREATE OR REPLACE FUNCTION "shop"."f"(a integer)
    RETURNS integer
    LANGUAGE "sql"
RETURN (a + 1);

COMMIT;
