-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create access method own
CREATE ACCESS METHOD "own" TYPE TABLE HANDLER "heap_tableam_handler";

-- step 2/2 · create access method own · comment
COMMENT ON ACCESS METHOD "own" IS 'kept here';

COMMIT;
