-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename foreign data wrapper files to papers
ALTER FOREIGN DATA WRAPPER "files" RENAME TO "papers";

COMMIT;
