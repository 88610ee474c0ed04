-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename foreign data wrapper papers to files
ALTER FOREIGN DATA WRAPPER "papers" RENAME TO "files";

COMMIT;
