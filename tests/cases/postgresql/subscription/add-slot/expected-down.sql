-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: slot theirs → heard
ALTER SUBSCRIPTION "heard" SET (slot_name = 'heard');

COMMIT;
