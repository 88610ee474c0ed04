-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter procedure shop.p(integer): sql-body BEGIN ATOMIC  INSERT INTO shop.t (id)    VALUES ((p.a + 2));… → BEGIN ATOMIC  INSERT INTO shop.t (id)    VALUES ((p.a + 1));…
CREATE OR REPLACE PROCEDURE "shop"."p"(IN a integer)
    LANGUAGE "sql"
BEGIN ATOMIC
 INSERT INTO shop.t (id)
   VALUES ((p.a + 1));
END;

COMMIT;
