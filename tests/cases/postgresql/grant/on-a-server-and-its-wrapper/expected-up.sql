-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create grant away.role_one
GRANT ALL ON FOREIGN DATA WRAPPER "away" TO "role_one";

-- step 2/2 · create grant far.role_one
GRANT ALL ON FOREIGN SERVER "far" TO "role_one";

COMMIT;
