-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: origin any → none
ALTER SUBSCRIPTION "heard" SET (origin = 'none');

COMMIT;
