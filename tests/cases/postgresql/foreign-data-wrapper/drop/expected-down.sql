-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create foreign data wrapper files
CREATE FOREIGN DATA WRAPPER "files";

COMMIT;
