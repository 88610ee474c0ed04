-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter event trigger watch: enabled disabled → always
ALTER EVENT TRIGGER "watch" ENABLE ALWAYS;

COMMIT;
