-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop user mapping far.postgres · with its password, where it has one
DROP USER MAPPING FOR "postgres" SERVER "far";

-- step 2/2 · drop user mapping far.public · with its password, where it has one
DROP USER MAPPING FOR PUBLIC SERVER "far";

COMMIT;
