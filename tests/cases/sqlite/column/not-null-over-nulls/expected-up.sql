-- reversible:  lossy: main.item.x
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · alter table main.item · lock: access exclusive · rewrites the table · may fail on the data present · fills existing rows · alter column main.item.x: nullable true → false · fills "x" with 0
PRAGMA legacy_alter_table = on;
CREATE TABLE "schemadiff_new_item" (
	"id" INTEGER,
	"x" INTEGER NOT NULL
);
INSERT OR ABORT INTO "schemadiff_new_item" ("id", "x", "rowid")
SELECT "id", coalesce("x", 0), rowid
FROM "item";
DROP TABLE "item";
ALTER TABLE "schemadiff_new_item" RENAME TO "item";
PRAGMA legacy_alter_table = off;

COMMIT;
PRAGMA foreign_keys = on;
