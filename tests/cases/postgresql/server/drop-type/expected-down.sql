-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop server far
DROP SERVER "far";

-- step 2/2 · create server far
CREATE SERVER "far" TYPE 'disk' FOREIGN DATA WRAPPER "files";

COMMIT;
