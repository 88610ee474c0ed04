-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter language own: comment two → one
COMMENT ON LANGUAGE "own" IS 'one';

COMMIT;
