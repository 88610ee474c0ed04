-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter procedure shop.p(integer): body none → INSERT INTO shop.t VALUES (a + 1), sql-body BEGIN ATOMIC  INSERT INTO shop.t (id)    VALUES ((p.a + 1));… → none · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter procedure shop.p(integer): body none → INSERT INTO shop.t VALUES (a + 1), sql-body BEGIN ATOMIC  INSERT INTO shop.t (id)    VALUES ((p.a + 1));… → none
CREATE OR REPLACE PROCEDURE "shop"."p"(IN a integer)
    LANGUAGE "sql"
AS $$INSERT INTO shop.t VALUES (a + 1)$$;

COMMIT;
