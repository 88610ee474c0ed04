-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create foreign data wrapper files
CREATE FOREIGN DATA WRAPPER "files" OPTIONS ("dbname" 'ab', "host" 'here');

-- step 2/2 · create foreign data wrapper files · comment
COMMENT ON FOREIGN DATA WRAPPER "files" IS 'Files';

COMMIT;
