-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: streaming on → off
ALTER SUBSCRIPTION "heard" SET (streaming = 'off');

COMMIT;
