-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter publication feed: publish insert, update, delete, truncate → insert
ALTER PUBLICATION "feed" SET (publish = 'insert', publish_via_partition_root = false);

COMMIT;
