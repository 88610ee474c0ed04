-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · alter table main.item · lock: access exclusive · rewrites the table · may fail on the data present · create primary key main.item.(id)
PRAGMA legacy_alter_table = on;
CREATE TABLE "schemadiff_new_item" (
	"id" INTEGER PRIMARY KEY,
	"name" TEXT,
	"price" REAL
);
INSERT OR ABORT INTO "schemadiff_new_item" ("id", "name", "price")
SELECT "id", "name", "price"
FROM "item";
DROP TABLE "item";
ALTER TABLE "schemadiff_new_item" RENAME TO "item";
PRAGMA legacy_alter_table = off;

COMMIT;
PRAGMA foreign_keys = on;
