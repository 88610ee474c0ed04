-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter access method own: comment one → two
COMMENT ON ACCESS METHOD "own" IS 'two';

COMMIT;
