-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter publication out: generated none → stored
ALTER PUBLICATION "out" SET (publish = 'insert, update, delete, truncate', publish_via_partition_root = false, publish_generated_columns = stored);

COMMIT;
