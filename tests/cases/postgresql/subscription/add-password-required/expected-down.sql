-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: password-required false → true
ALTER SUBSCRIPTION "heard" SET (password_required = 'true');

COMMIT;
