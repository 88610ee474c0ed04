-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/2 · create virtual table main.boxes · lock: access exclusive
CREATE VIRTUAL TABLE "boxes" USING "rtree"(id, x1, x2);

-- step 2/2 · create virtual table main.search · lock: access exclusive
CREATE VIRTUAL TABLE "search" USING "fts5"(title, body);

COMMIT;
PRAGMA foreign_keys = on;
