-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create user mapping far.postgres · add its password by hand, where it has one
CREATE USER MAPPING FOR "postgres" SERVER "far";

-- step 2/2 · create user mapping far.public · add its password by hand, where it has one
CREATE USER MAPPING FOR PUBLIC SERVER "far" OPTIONS ("user" 'x');

COMMIT;
