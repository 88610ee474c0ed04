-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop publication feed
DROP PUBLICATION "feed";

COMMIT;
