-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop user mapping far.public · with its password, where it has one
DROP USER MAPPING FOR PUBLIC SERVER "far";

-- step 2/4 · drop server far
DROP SERVER "far";

-- step 3/4 · create server far
CREATE SERVER "far" FOREIGN DATA WRAPPER "papers";

-- step 4/4 · create user mapping far.public · add its password by hand, where it has one
CREATE USER MAPPING FOR PUBLIC SERVER "far" OPTIONS ("user" 'x');

COMMIT;
