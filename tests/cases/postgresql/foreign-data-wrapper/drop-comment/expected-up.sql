-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter foreign data wrapper files: comment Files → none
COMMENT ON FOREIGN DATA WRAPPER "files" IS NULL;

COMMIT;
