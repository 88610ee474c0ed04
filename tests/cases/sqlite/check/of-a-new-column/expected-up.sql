-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · create column main.item.n · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "item" ADD COLUMN "n" INTEGER DEFAULT 1 CONSTRAINT "n_positive" CHECK (n > 0);

COMMIT;
PRAGMA foreign_keys = on;
