-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/2 · alter table main.item · lock: access exclusive · rewrites the table · alter column main.item.id: type TEXT → INTEGER
PRAGMA legacy_alter_table = on;
CREATE TABLE "schemadiff_new_item" (
	"id" INTEGER PRIMARY KEY,
	"name" TEXT
);
INSERT OR ABORT INTO "schemadiff_new_item" ("id", "name")
SELECT "id", "name"
FROM "item";
DROP TABLE "item";
ALTER TABLE "schemadiff_new_item" RENAME TO "item";
PRAGMA legacy_alter_table = off;

-- step 2/2 · alter table main.part · lock: access exclusive · rewrites the table · alter column main.part.item: type TEXT → INTEGER
PRAGMA legacy_alter_table = on;
CREATE TABLE "schemadiff_new_part" (
	"id" INTEGER PRIMARY KEY,
	"item" INTEGER REFERENCES "item" ("id") ON DELETE CASCADE
);
INSERT OR ABORT INTO "schemadiff_new_part" ("id", "item")
SELECT "id", "item"
FROM "part";
DROP TABLE "part";
ALTER TABLE "schemadiff_new_part" RENAME TO "part";
PRAGMA legacy_alter_table = off;

COMMIT;
PRAGMA foreign_keys = on;
