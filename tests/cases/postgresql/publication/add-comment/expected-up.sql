-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter publication feed: comment none → Sent
COMMENT ON PUBLICATION "feed" IS 'Sent';

COMMIT;
