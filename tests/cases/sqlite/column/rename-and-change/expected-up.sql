-- reversible:  lossy: main.item.title
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/2 · rename column main.item.titel to title · lock: access exclusive
ALTER TABLE "item" RENAME COLUMN "titel" TO "title";

-- step 2/2 · alter table main.item · lock: access exclusive · rewrites the table · may fail on the data present · fills existing rows · alter column main.item.title: type TEXT → VARCHAR(50), nullable true → false, default none → '' · fills "title" with ''
PRAGMA legacy_alter_table = on;
CREATE TABLE "schemadiff_new_item" (
	"id" INTEGER,
	"name" TEXT,
	"price" REAL,
	"title" VARCHAR(50) NOT NULL DEFAULT ''
);
INSERT OR ABORT INTO "schemadiff_new_item" ("id", "name", "price", "title", "rowid")
SELECT "id", "name", "price", coalesce("title", ''), rowid
FROM "item";
DROP TABLE "item";
ALTER TABLE "schemadiff_new_item" RENAME TO "item";
PRAGMA legacy_alter_table = off;

COMMIT;
PRAGMA foreign_keys = on;
