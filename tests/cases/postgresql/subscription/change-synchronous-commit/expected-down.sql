-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: synchronous-commit on → local
ALTER SUBSCRIPTION "heard" SET (synchronous_commit = 'local');

COMMIT;
