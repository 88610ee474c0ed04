-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter publication feed: comment Sent → Sent out
COMMENT ON PUBLICATION "feed" IS 'Sent out';

COMMIT;
