-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter access method own: comment none → one
COMMENT ON ACCESS METHOD "own" IS 'one';

COMMIT;
