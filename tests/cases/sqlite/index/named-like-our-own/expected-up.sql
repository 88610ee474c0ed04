-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · alter table main.item · lock: access exclusive · rewrites the table · may fail on the data present · create unique main.item.(id)
PRAGMA legacy_alter_table = on;
CREATE TABLE "schemadiff_new_item" (
	"id" INTEGER UNIQUE,
	"name" TEXT
);
INSERT OR ABORT INTO "schemadiff_new_item" ("id", "name", "rowid")
SELECT "id", "name", rowid
FROM "item";
DROP TABLE "item";
ALTER TABLE "schemadiff_new_item" RENAME TO "item";
PRAGMA legacy_alter_table = off;
CREATE INDEX "schemadiff_item" ON "item" ("name");
CREATE TRIGGER "schemadiff_seen" AFTER INSERT ON "item"
BEGIN
SELECT 1;
END;

COMMIT;
PRAGMA foreign_keys = on;
