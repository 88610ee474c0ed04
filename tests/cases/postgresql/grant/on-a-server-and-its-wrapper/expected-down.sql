-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop grant away.role_one
REVOKE ALL ON FOREIGN DATA WRAPPER "away" FROM "role_one";

-- step 2/2 · drop grant far.role_one
REVOKE ALL ON FOREIGN SERVER "far" FROM "role_one";

COMMIT;
