-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: synchronous-commit off → local
ALTER SUBSCRIPTION "heard" SET (synchronous_commit = 'local');

COMMIT;
