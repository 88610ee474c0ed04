-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop foreign data wrapper files
DROP FOREIGN DATA WRAPPER "files";

COMMIT;
