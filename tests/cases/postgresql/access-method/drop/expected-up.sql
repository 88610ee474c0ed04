-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop access method own
DROP ACCESS METHOD "own";

COMMIT;
