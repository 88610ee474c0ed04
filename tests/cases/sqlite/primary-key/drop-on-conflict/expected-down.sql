-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · alter table main.item · lock: access exclusive · rewrites the table · may fail on the data present · alter primary key main.item.(id): on-conflict none → ignore
PRAGMA legacy_alter_table = on;
CREATE TABLE "schemadiff_new_item" (
	"id" INTEGER,
	"name" TEXT,
	PRIMARY KEY ("id") ON CONFLICT IGNORE
);
INSERT OR ABORT INTO "schemadiff_new_item" ("id", "name")
SELECT "id", "name"
FROM "item";
DROP TABLE "item";
ALTER TABLE "schemadiff_new_item" RENAME TO "item";
PRAGMA legacy_alter_table = off;

COMMIT;
PRAGMA foreign_keys = on;
