-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter publication feed: via-root false → true
ALTER PUBLICATION "feed" SET (publish = 'insert, update, delete, truncate', publish_via_partition_root = true);

COMMIT;
