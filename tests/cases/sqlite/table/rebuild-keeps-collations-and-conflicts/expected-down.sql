-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · alter table main.item · lock: access exclusive · rewrites the table · alter column main.item.code: type INTEGER → TEXT
PRAGMA legacy_alter_table = on;
CREATE TABLE "schemadiff_new_item" (
	"id" INTEGER,
	"code" TEXT,
	"email" TEXT NOT NULL ON CONFLICT IGNORE DEFAULT 'none' COLLATE "NOCASE",
	PRIMARY KEY ("id" desc) ON CONFLICT REPLACE,
	UNIQUE ("email", "code") ON CONFLICT IGNORE
);
INSERT OR ABORT INTO "schemadiff_new_item" ("id", "code", "email")
SELECT "id", "code", "email"
FROM "item";
DROP TABLE "item";
ALTER TABLE "schemadiff_new_item" RENAME TO "item";
PRAGMA legacy_alter_table = off;

COMMIT;
PRAGMA foreign_keys = on;
