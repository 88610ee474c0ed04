-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter procedure shop.p(integer): body INSERT INTO shop.t VALUES (a + 1) → none, sql-body none → BEGIN ATOMIC  INSERT INTO shop.t (id)    VALUES ((p.a + 1));…
CREATE OR REPLACE PROCEDURE "shop"."p"(IN a integer)
    LANGUAGE "sql"
BEGIN ATOMIC
 INSERT INTO shop.t (id)
   VALUES ((p.a + 1));
END;

COMMIT;
