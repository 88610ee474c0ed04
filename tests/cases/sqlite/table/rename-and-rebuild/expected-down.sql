-- reversible:  lossy: main.customer.email
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/3 · rename table main.customer to client · lock: access exclusive
ALTER TABLE "customer" RENAME TO "client";

-- step 2/3 · rename column main.client.email to mail · lock: access exclusive
ALTER TABLE "client" RENAME COLUMN "email" TO "mail";

-- step 3/3 · alter table main.client · lock: access exclusive · rewrites the table · alter column main.client.mail: nullable false → true
PRAGMA legacy_alter_table = on;
CREATE TABLE "schemadiff_new_client" (
	"id" INTEGER PRIMARY KEY AUTOINCREMENT,
	"mail" TEXT
);
INSERT OR ABORT INTO "schemadiff_new_client" ("id", "mail")
SELECT "id", "mail"
FROM "client";
DELETE FROM sqlite_sequence WHERE name = 'schemadiff_new_client';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'schemadiff_new_client', seq FROM sqlite_sequence WHERE name = 'client';
DROP TABLE "client";
ALTER TABLE "schemadiff_new_client" RENAME TO "client";
PRAGMA legacy_alter_table = off;

COMMIT;
PRAGMA foreign_keys = on;
