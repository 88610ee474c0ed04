-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: streaming on → parallel
ALTER SUBSCRIPTION "heard" SET (streaming = 'parallel');

COMMIT;
