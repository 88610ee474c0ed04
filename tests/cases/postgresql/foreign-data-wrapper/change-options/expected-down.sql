-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter foreign data wrapper files: options host=there, port=5 → host=here
ALTER FOREIGN DATA WRAPPER "files" OPTIONS (DROP "port", SET "host" 'here');

COMMIT;
