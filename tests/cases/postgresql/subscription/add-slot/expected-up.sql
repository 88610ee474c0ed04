-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: slot heard → theirs
ALTER SUBSCRIPTION "heard" SET (slot_name = 'theirs');

COMMIT;
