-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: synchronous-commit local → off
ALTER SUBSCRIPTION "heard" SET (synchronous_commit = 'off');

COMMIT;
