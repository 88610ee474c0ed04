-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: binary false → true
ALTER SUBSCRIPTION "heard" SET (binary = 'true');

COMMIT;
