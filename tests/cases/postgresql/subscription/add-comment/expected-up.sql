-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: comment none → one
COMMENT ON SUBSCRIPTION "heard" IS 'one';

COMMIT;
