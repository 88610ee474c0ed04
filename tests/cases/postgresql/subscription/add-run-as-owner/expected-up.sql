-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: run-as-owner false → true
ALTER SUBSCRIPTION "heard" SET (run_as_owner = 'true');

COMMIT;
