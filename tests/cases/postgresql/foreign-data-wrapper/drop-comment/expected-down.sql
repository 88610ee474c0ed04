-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter foreign data wrapper files: comment none → Files
COMMENT ON FOREIGN DATA WRAPPER "files" IS 'Files';

COMMIT;
