-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter user mapping far.public: options a=b, user=O'Hara → user=x
ALTER USER MAPPING FOR PUBLIC SERVER "far" OPTIONS (DROP "a", SET "user" 'x');

COMMIT;
