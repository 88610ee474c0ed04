-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: enabled true → false
ALTER SUBSCRIPTION "heard" DISABLE;

COMMIT;
