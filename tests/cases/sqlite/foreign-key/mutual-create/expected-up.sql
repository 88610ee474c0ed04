-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/2 · create table main.house · lock: access exclusive
CREATE TABLE "house" (
	"id" INTEGER PRIMARY KEY,
	"owner" INTEGER REFERENCES "person" ("id") ON DELETE CASCADE
);

-- step 2/2 · create table main.person · lock: access exclusive
CREATE TABLE "person" (
	"id" INTEGER PRIMARY KEY,
	"home" INTEGER REFERENCES "house" ("id") ON DELETE CASCADE
);

COMMIT;
PRAGMA foreign_keys = on;
