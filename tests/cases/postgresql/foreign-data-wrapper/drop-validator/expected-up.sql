-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter foreign data wrapper files: validator pg_catalog.postgresql_fdw_validator → none
ALTER FOREIGN DATA WRAPPER "files" NO VALIDATOR;

COMMIT;
