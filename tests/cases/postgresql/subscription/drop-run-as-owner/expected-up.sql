-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: run-as-owner true → false
ALTER SUBSCRIPTION "heard" SET (run_as_owner = 'false');

COMMIT;
