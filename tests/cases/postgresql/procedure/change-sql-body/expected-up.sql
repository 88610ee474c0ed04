-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter procedure shop.p(integer): sql-body …)    VALUES ((p.a + 1)); END → …)    VALUES ((p.a + 2)); END
CREATE OR REPLACE PROCEDURE "shop"."p"(IN a integer)
    LANGUAGE "sql"
BEGIN ATOMIC
 INSERT INTO shop.t (id)
   VALUES ((p.a + 2));
END;

COMMIT;
