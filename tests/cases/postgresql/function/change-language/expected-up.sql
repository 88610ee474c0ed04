-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter function shop.f(integer): language plpgsql → internal, symbol none → int4inc, body  BEGIN   RETURN a + 1; END  → none · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter function shop.f(integer): language plpgsql → internal, symbol none → int4inc, body  BEGIN   RETURN a + 1; END  → none
CREATE OR REPLACE FUNCTION "shop"."f"(a integer)
    RETURNS integer
    LANGUAGE "internal"
AS 'int4inc';

COMMIT;
