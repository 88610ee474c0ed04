-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: binary true → false
ALTER SUBSCRIPTION "heard" SET (binary = 'false');

COMMIT;
