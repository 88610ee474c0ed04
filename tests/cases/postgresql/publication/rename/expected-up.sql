-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename publication feed to stream
ALTER PUBLICATION "feed" RENAME TO "stream";

COMMIT;
