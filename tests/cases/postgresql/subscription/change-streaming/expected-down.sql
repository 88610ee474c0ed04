-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: streaming parallel → on
ALTER SUBSCRIPTION "heard" SET (streaming = 'on');

COMMIT;
