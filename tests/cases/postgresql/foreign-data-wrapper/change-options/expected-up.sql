-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter foreign data wrapper files: options host=here → host=there, port=5
ALTER FOREIGN DATA WRAPPER "files" OPTIONS (SET "host" 'there', ADD "port" '5');

COMMIT;
