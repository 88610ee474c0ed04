-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): language plpgsql → internal, symbol none → int4inc, body  BEGIN   RETURN a + 1; END  → none
CREATE OR REPLACE FUNCTION "shop"."f"(a integer)
    RETURNS integer
    LANGUAGE "internal"
AS 'int4inc';

COMMIT;
