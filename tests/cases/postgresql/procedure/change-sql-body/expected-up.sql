-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter procedure shop.p(integer): sql-body BEGIN ATOMIC  INSERT INTO shop.t (id)    VALUES ((p.a + 1));… → BEGIN ATOMIC  INSERT INTO shop.t (id)    VALUES ((p.a + 2));… · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter procedure shop.p(integer): sql-body BEGIN ATOMIC  INSERT INTO shop.t (id)    VALUES ((p.a + 1));… → BEGIN ATOMIC  INSERT INTO shop.t (id)    VALUES ((p.a + 2));…
CREATE OR REPLACE PROCEDURE "shop"."p"(IN a integer)
    LANGUAGE "sql"
BEGIN ATOMIC
 INSERT INTO shop.t (id)
   VALUES ((p.a + 2));
END;

COMMIT;
