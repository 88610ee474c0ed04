-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter foreign data wrapper files: validator none → pg_catalog.postgresql_fdw_validator
ALTER FOREIGN DATA WRAPPER "files" VALIDATOR "pg_catalog"."postgresql_fdw_validator";

COMMIT;
