-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter procedure shop.p(integer): body INSERT INTO shop.t VALUES (a + 1) → INSERT INTO shop.t VALUES (a + 2) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter procedure shop.p(integer): body INSERT INTO shop.t VALUES (a + 1) → INSERT INTO shop.t VALUES (a + 2)
CREATE OR REPLACE PROCEDURE "shop"."p"(IN a integer)
    LANGUAGE "sql"
AS $$INSERT INTO shop.t VALUES (a + 2)$$;

COMMIT;
