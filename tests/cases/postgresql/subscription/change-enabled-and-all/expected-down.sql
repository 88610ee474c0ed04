-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · alter subscription heard: connection host=/elsewhere → user=replicator dbname=shop host=/nowhere
ALTER SUBSCRIPTION "heard" CONNECTION 'user=replicator dbname=shop host=/nowhere';

-- step 2/4 · alter subscription heard: publications more → told · tables are taken in or let go by REFRESH PUBLICATION, which asks the publisher
ALTER SUBSCRIPTION "heard" SET PUBLICATION "told" WITH (refresh = false);

-- step 3/4 · alter subscription heard: slot none → heard
ALTER SUBSCRIPTION "heard" SET (slot_name = 'heard');

-- step 4/4 · alter subscription heard: enabled false → true · enabled · starts replication
ALTER SUBSCRIPTION "heard" ENABLE;

COMMIT;
