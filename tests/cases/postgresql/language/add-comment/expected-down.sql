-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter language own: comment one → none
COMMENT ON LANGUAGE "own" IS NULL;

COMMIT;
