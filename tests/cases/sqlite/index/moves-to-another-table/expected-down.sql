-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/2 · drop index main.b.by_x · lock: access exclusive
DROP INDEX "by_x";

-- step 2/2 · create index main.a.by_x · lock: access exclusive · scans the table
CREATE INDEX "by_x" ON "a" ("x");

COMMIT;
PRAGMA foreign_keys = on;
