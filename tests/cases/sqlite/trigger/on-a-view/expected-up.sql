-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · create trigger main.names.names_insert · lock: access exclusive
CREATE TRIGGER "names_insert" INSTEAD OF INSERT ON "names"
BEGIN
INSERT INTO item VALUES (new.id, new.name);
END;

COMMIT;
PRAGMA foreign_keys = on;
