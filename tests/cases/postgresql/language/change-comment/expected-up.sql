-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter language own: comment one → two
COMMENT ON LANGUAGE "own" IS 'two';

COMMIT;
