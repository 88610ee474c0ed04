-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter foreign data wrapper files: comment Files → All files
COMMENT ON FOREIGN DATA WRAPPER "files" IS 'All files';

COMMIT;
