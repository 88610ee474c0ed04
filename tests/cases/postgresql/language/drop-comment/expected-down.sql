-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter language own: comment none → one
COMMENT ON LANGUAGE "own" IS 'one';

COMMIT;
