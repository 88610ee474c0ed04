-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter publication feed: publish none → insert, update, delete, truncate
ALTER PUBLICATION "feed" SET (publish = 'insert, update, delete, truncate', publish_via_partition_root = false);

COMMIT;
