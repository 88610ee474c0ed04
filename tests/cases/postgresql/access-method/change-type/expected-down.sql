-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop access method own
DROP ACCESS METHOD "own";

-- step 2/2 · create access method own
CREATE ACCESS METHOD "own" TYPE TABLE HANDLER "heap_tableam_handler";

COMMIT;
