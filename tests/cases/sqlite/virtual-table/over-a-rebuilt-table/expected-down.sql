-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · alter table main.page · lock: access exclusive · rewrites the table · alter column main.page.body: type VARCHAR → TEXT
PRAGMA legacy_alter_table = on;
CREATE TABLE "schemadiff_new_page" (
	"id" INTEGER PRIMARY KEY,
	"body" TEXT
);
INSERT OR ABORT INTO "schemadiff_new_page" ("id", "body")
SELECT "id", "body"
FROM "page";
DROP TABLE "page";
ALTER TABLE "schemadiff_new_page" RENAME TO "page";
PRAGMA legacy_alter_table = off;
CREATE TRIGGER "page_new" AFTER INSERT ON "page"
BEGIN
INSERT INTO search (rowid, body) VALUES (new.id, new.body);
END;

COMMIT;
PRAGMA foreign_keys = on;
