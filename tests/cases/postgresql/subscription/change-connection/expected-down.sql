-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: connection dbname=shop host=/elsewhere application_name='a name' → user=replicator dbname=shop host=/nowhere
ALTER SUBSCRIPTION "heard" CONNECTION 'user=replicator dbname=shop host=/nowhere';

COMMIT;
