-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter publication feed: comment Sent out → Sent
COMMENT ON PUBLICATION "feed" IS 'Sent';

COMMIT;
