-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · alter table main.item: strict true → false · lock: access exclusive · rewrites the table
PRAGMA legacy_alter_table = on;
CREATE TABLE "schemadiff_new_item" (
	"id" INTEGER NOT NULL PRIMARY KEY,
	"name" TEXT
);
INSERT OR ABORT INTO "schemadiff_new_item" ("id", "name")
SELECT "id", "name"
FROM "item";
DROP TABLE "item";
ALTER TABLE "schemadiff_new_item" RENAME TO "item";
PRAGMA legacy_alter_table = off;

COMMIT;
PRAGMA foreign_keys = on;
