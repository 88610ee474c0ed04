-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · drop trigger main.names.names_insert · lock: access exclusive
DROP TRIGGER "names_insert";

COMMIT;
PRAGMA foreign_keys = on;
