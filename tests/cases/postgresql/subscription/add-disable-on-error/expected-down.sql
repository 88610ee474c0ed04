-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: disable-on-error true → false
ALTER SUBSCRIPTION "heard" SET (disable_on_error = 'false');

COMMIT;
