-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter event trigger watch: enabled disabled → origin
ALTER EVENT TRIGGER "watch" ENABLE;

COMMIT;
