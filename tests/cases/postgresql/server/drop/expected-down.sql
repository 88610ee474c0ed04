-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create server far
CREATE SERVER "far" FOREIGN DATA WRAPPER "files";

-- step 2/2 · create user mapping far.public · add its password by hand, where it has one
CREATE USER MAPPING FOR PUBLIC SERVER "far" OPTIONS ("user" 'x');

COMMIT;
