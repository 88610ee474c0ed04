-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter foreign data wrapper files: options none → host=here
ALTER FOREIGN DATA WRAPPER "files" OPTIONS (ADD "host" 'here');

COMMIT;
