-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter event trigger watch: enabled origin → disabled
ALTER EVENT TRIGGER "watch" DISABLE;

COMMIT;
