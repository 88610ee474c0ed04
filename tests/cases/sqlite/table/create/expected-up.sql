-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/4 · alter table main.item · lock: access exclusive · rewrites the table · may fail on the data present · create primary key main.item.(id)
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

-- step 2/4 · create table main.part · lock: access exclusive
CREATE TABLE "part" (
	"id" INTEGER PRIMARY KEY AUTOINCREMENT,
	"item" INTEGER NOT NULL REFERENCES "item" ("id") ON DELETE CASCADE,
	"made" TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
	"weight" REAL DEFAULT ((1 + 1) * 2),
	"double" REAL GENERATED ALWAYS AS (weight * 2) VIRTUAL,
	UNIQUE ("item", "made"),
	CONSTRAINT "part_weight" CHECK (weight > 0)
) STRICT;

-- step 3/4 · create index main.part.part_made · lock: access exclusive · scans the table
CREATE INDEX "part_made" ON "part" ("made" desc) WHERE weight > 10;

-- step 4/4 · create trigger main.part.part_new · lock: access exclusive
CREATE TRIGGER "part_new" AFTER INSERT ON "part" FOR EACH ROW
BEGIN
UPDATE item SET price = price + 1 WHERE id = new.item;
END;

COMMIT;
PRAGMA foreign_keys = on;
