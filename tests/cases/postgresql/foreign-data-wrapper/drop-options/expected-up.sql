-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter foreign data wrapper files: options host=here → none
ALTER FOREIGN DATA WRAPPER "files" OPTIONS (DROP "host");

COMMIT;
