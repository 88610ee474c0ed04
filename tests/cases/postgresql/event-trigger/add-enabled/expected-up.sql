-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter event trigger watch: enabled origin → replica
ALTER EVENT TRIGGER "watch" ENABLE REPLICA;

COMMIT;
