-- reversible:  lossy: main.part
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/2 · drop table main.part · lock: access exclusive · loses data
DROP TABLE "part";

-- step 2/2 · alter table main.item · lock: access exclusive · rewrites the table · drop primary key main.item.(id)
PRAGMA legacy_alter_table = on;
CREATE TABLE "schemadiff_new_item" (
	"id" INTEGER,
	"name" TEXT,
	"price" REAL
);
INSERT OR ABORT INTO "schemadiff_new_item" ("id", "name", "price", "rowid")
SELECT "id", "name", "price", rowid
FROM "item";
DROP TABLE "item";
ALTER TABLE "schemadiff_new_item" RENAME TO "item";
PRAGMA legacy_alter_table = off;

COMMIT;
PRAGMA foreign_keys = on;
