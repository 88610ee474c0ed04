-- reversible:  lossy: main.search
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · alter virtual table main.search: arguments content → none · lock: access exclusive · loses data · the module starts empty: fill it again (for full-text search over another table, with 'rebuild')
DROP TABLE "search";
CREATE VIRTUAL TABLE "search" USING "fts4";

COMMIT;
PRAGMA foreign_keys = on;
