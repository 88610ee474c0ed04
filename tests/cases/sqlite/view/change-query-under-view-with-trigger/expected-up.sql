-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/3 · drop view main.cheap · lock: access exclusive
DROP VIEW "cheap";

-- step 2/3 · create view main.cheap · lock: access exclusive
CREATE VIEW "cheap" AS
SELECT id, name FROM item WHERE price < 3;

-- step 3/3 · create trigger main.cheap.cheap_edit · lock: access exclusive
CREATE TRIGGER "cheap_edit" INSTEAD OF INSERT ON "cheap"
BEGIN
INSERT INTO item (id, name) VALUES (new.id, new.name);
END;

COMMIT;
PRAGMA foreign_keys = on;
