-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · create trigger main.item.item_log · lock: access exclusive
CREATE TRIGGER "item_log" AFTER UPDATE OF "name", "id" ON "item" FOR EACH ROW
WHEN new.id <> old.id OR new.name = 'WHEN'
BEGIN
INSERT INTO log VALUES ('changed; END');
END;

COMMIT;
PRAGMA foreign_keys = on;
