-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter event trigger watch: comment it's new → none
COMMENT ON EVENT TRIGGER "watch" IS NULL;

COMMIT;
