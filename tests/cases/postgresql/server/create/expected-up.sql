-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create server far
CREATE SERVER "far" TYPE 'disk' VERSION '2' FOREIGN DATA WRAPPER "files" OPTIONS ("dbname" 'a, b', "host" 'here');

-- step 2/3 · create server far · comment
COMMENT ON SERVER "far" IS 'Far away';

-- step 3/3 · create server near
CREATE SERVER "near" FOREIGN DATA WRAPPER "files";

COMMIT;
