-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · alter table main.person · lock: access exclusive · rewrites the table · alter column main.person.home: type INT → INTEGER
PRAGMA legacy_alter_table = on;
CREATE TABLE "schemadiff_new_person" (
	"id" INTEGER PRIMARY KEY,
	"home" INTEGER REFERENCES "house" ("id") ON DELETE CASCADE
);
INSERT OR ABORT INTO "schemadiff_new_person" ("id", "home")
SELECT "id", "home"
FROM "person";
DROP TABLE "person";
ALTER TABLE "schemadiff_new_person" RENAME TO "person";
PRAGMA legacy_alter_table = off;

COMMIT;
PRAGMA foreign_keys = on;
