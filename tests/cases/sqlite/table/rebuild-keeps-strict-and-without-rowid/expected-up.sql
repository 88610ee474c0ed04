-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · alter table main.item · lock: access exclusive · rewrites the table · may fail on the data present · alter column main.item.n: type ANY → TEXT
PRAGMA legacy_alter_table = on;
CREATE TABLE "schemadiff_new_item" (
	"a" TEXT NOT NULL,
	"b" TEXT NOT NULL COLLATE "NOCASE",
	"n" TEXT,
	PRIMARY KEY ("b" desc, "a")
) STRICT, WITHOUT ROWID;
INSERT OR ABORT INTO "schemadiff_new_item" ("a", "b", "n")
SELECT "a", "b", CAST("n" AS TEXT)
FROM "item";
DROP TABLE "item";
ALTER TABLE "schemadiff_new_item" RENAME TO "item";
PRAGMA legacy_alter_table = off;

COMMIT;
PRAGMA foreign_keys = on;
