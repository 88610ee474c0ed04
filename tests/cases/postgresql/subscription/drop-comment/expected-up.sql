-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: comment one → none
COMMENT ON SUBSCRIPTION "heard" IS NULL;

COMMIT;
