-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter user mapping far.public: options none → user=x
ALTER USER MAPPING FOR PUBLIC SERVER "far" OPTIONS (ADD "user" 'x');

COMMIT;
