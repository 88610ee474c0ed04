-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter access method own: comment one → none
COMMENT ON ACCESS METHOD "own" IS NULL;

COMMIT;
