-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: connection user=replicator dbname=shop host=/nowhere → dbname=shop host=/elsewhere application_name='a name'
ALTER SUBSCRIPTION "heard" CONNECTION 'dbname=shop host=/elsewhere application_name=''a name''';

COMMIT;
