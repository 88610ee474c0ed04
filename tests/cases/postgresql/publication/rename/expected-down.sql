-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename publication stream to feed
ALTER PUBLICATION "stream" RENAME TO "feed";

COMMIT;
