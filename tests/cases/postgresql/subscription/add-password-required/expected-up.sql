-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: password-required true → false
ALTER SUBSCRIPTION "heard" SET (password_required = 'false');

COMMIT;
