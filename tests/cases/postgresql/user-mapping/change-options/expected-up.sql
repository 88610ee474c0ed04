-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter user mapping far.public: options user=x → a=b, user=O'Hara
ALTER USER MAPPING FOR PUBLIC SERVER "far" OPTIONS (ADD "a" 'b', SET "user" 'O''Hara');

COMMIT;
