-- reversible:  lossy: main.customer.email
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/3 · rename table main.client to customer · lock: access exclusive
ALTER TABLE "client" RENAME TO "customer";

-- step 2/3 · rename column main.customer.mail to email · lock: access exclusive
ALTER TABLE "customer" RENAME COLUMN "mail" TO "email";

-- step 3/3 · alter table main.customer · lock: access exclusive · rewrites the table · may fail on the data present · fills existing rows · alter column main.customer.email: nullable true → false · fills "email" with ''
PRAGMA legacy_alter_table = on;
CREATE TABLE "schemadiff_new_customer" (
	"id" INTEGER PRIMARY KEY AUTOINCREMENT,
	"email" TEXT NOT NULL
);
INSERT OR ABORT INTO "schemadiff_new_customer" ("id", "email")
SELECT "id", coalesce("email", '')
FROM "customer";
DELETE FROM sqlite_sequence WHERE name = 'schemadiff_new_customer';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'schemadiff_new_customer', seq FROM sqlite_sequence WHERE name = 'customer';
DROP TABLE "customer";
ALTER TABLE "schemadiff_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = off;

COMMIT;
PRAGMA foreign_keys = on;
