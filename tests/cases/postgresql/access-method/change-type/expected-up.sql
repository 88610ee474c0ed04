-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop access method own
DROP ACCESS METHOD "own";

-- step 2/2 · create access method own
CREATE ACCESS METHOD "own" TYPE INDEX HANDLER "bthandler";

COMMIT;
