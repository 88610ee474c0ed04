-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter user mapping far.public: options user=x → none
ALTER USER MAPPING FOR PUBLIC SERVER "far" OPTIONS (DROP "user");

COMMIT;
