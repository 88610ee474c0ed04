-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: slot theirs → none
ALTER SUBSCRIPTION "heard" SET (slot_name = NONE);

COMMIT;
