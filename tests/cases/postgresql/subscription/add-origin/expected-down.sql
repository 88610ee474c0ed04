-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: origin none → any
ALTER SUBSCRIPTION "heard" SET (origin = 'any');

COMMIT;
