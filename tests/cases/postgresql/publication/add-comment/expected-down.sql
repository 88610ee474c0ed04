-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter publication feed: comment Sent → none
COMMENT ON PUBLICATION "feed" IS NULL;

COMMIT;
