-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · alter table main.item · lock: access exclusive · rewrites the table · loses data · alter column main.item.x: generated none → virtual, expression none → id * 2
PRAGMA legacy_alter_table = on;
CREATE TABLE "schemadiff_new_item" (
	"id" INTEGER,
	"x" INTEGER GENERATED ALWAYS AS (id * 2) VIRTUAL
);
INSERT OR ABORT INTO "schemadiff_new_item" ("id", "rowid")
SELECT "id", rowid
FROM "item";
DROP TABLE "item";
ALTER TABLE "schemadiff_new_item" RENAME TO "item";
PRAGMA legacy_alter_table = off;

COMMIT;
PRAGMA foreign_keys = on;
