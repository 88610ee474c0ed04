-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: synchronous-commit local → on
ALTER SUBSCRIPTION "heard" SET (synchronous_commit = 'on');

COMMIT;
