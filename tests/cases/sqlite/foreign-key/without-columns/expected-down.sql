-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · alter table main.orders · lock: access exclusive · rewrites the table · drop foreign key main.orders.(customer customer)
PRAGMA legacy_alter_table = on;
CREATE TABLE "schemadiff_new_orders" (
	"id" INTEGER,
	"customer" INTEGER,
	"payer" INTEGER
);
INSERT OR ABORT INTO "schemadiff_new_orders" ("id", "customer", "payer", "rowid")
SELECT "id", "customer", "payer", rowid
FROM "orders";
DROP TABLE "orders";
ALTER TABLE "schemadiff_new_orders" RENAME TO "orders";
PRAGMA legacy_alter_table = off;

COMMIT;
PRAGMA foreign_keys = on;
