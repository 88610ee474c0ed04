-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter publication feed: publish insert, update, delete, truncate → none
ALTER PUBLICATION "feed" SET (publish = '', publish_via_partition_root = false);

COMMIT;
