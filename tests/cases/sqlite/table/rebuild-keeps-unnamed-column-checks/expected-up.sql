-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · alter table main.item · lock: access exclusive · rewrites the table · alter column main.item.code: type TEXT → INTEGER
PRAGMA legacy_alter_table = on;
CREATE TABLE "schemadiff_new_item" (
	"id" INTEGER,
	"code" INTEGER CHECK (code IS NOT 7),
	"note" TEXT DEFAULT 'a' CHECK (note <> '')
);
INSERT OR ABORT INTO "schemadiff_new_item" ("id", "code", "note", "rowid")
SELECT "id", "code", "note", rowid
FROM "item";
DROP TABLE "item";
ALTER TABLE "schemadiff_new_item" RENAME TO "item";
PRAGMA legacy_alter_table = off;

COMMIT;
PRAGMA foreign_keys = on;
