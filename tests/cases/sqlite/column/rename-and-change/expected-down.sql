-- reversible:  lossy: main.item.title
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/2 · rename column main.item.title to titel · lock: access exclusive
ALTER TABLE "item" RENAME COLUMN "title" TO "titel";

-- step 2/2 · alter table main.item · lock: access exclusive · rewrites the table · alter column main.item.titel: type VARCHAR(50) → TEXT, nullable false → true, default '' → none
PRAGMA legacy_alter_table = on;
CREATE TABLE "schemadiff_new_item" (
	"id" INTEGER,
	"name" TEXT,
	"price" REAL,
	"titel" TEXT
);
INSERT OR ABORT INTO "schemadiff_new_item" ("id", "name", "price", "titel", "rowid")
SELECT "id", "name", "price", "titel", rowid
FROM "item";
DROP TABLE "item";
ALTER TABLE "schemadiff_new_item" RENAME TO "item";
PRAGMA legacy_alter_table = off;

COMMIT;
PRAGMA foreign_keys = on;
