-- reversible:  lossy: main.item
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · create table main.item · lock: access exclusive
CREATE TABLE "item" (
	"id" INTEGER
);

COMMIT;
PRAGMA foreign_keys = on;
