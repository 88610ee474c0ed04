-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename event trigger watch to see
ALTER EVENT TRIGGER "watch" RENAME TO "see";

COMMIT;
