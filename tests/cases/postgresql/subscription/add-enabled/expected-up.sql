-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: enabled false → true · enabled · starts replication
ALTER SUBSCRIPTION "heard" ENABLE;

COMMIT;
