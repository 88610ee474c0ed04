-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · alter subscription heard: enabled true → false
ALTER SUBSCRIPTION "heard" DISABLE;

-- step 2/4 · alter subscription heard: connection user=replicator dbname=shop host=/nowhere → host=/elsewhere
ALTER SUBSCRIPTION "heard" CONNECTION 'host=/elsewhere';

-- step 3/4 · alter subscription heard: publications told → more · tables are taken in or let go by REFRESH PUBLICATION, which asks the publisher
ALTER SUBSCRIPTION "heard" SET PUBLICATION "more" WITH (refresh = false);

-- step 4/4 · alter subscription heard: slot heard → none
ALTER SUBSCRIPTION "heard" SET (slot_name = NONE);

COMMIT;
