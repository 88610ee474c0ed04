-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop event trigger watch
DROP EVENT TRIGGER "watch";

COMMIT;
