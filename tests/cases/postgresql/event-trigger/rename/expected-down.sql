-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename event trigger see to watch
ALTER EVENT TRIGGER "see" RENAME TO "watch";

COMMIT;
