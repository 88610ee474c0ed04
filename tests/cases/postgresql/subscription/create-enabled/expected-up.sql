-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create subscription heard · add its password by hand, where it has one; its slot is yours to make
CREATE SUBSCRIPTION "heard" CONNECTION 'user=replicator dbname=shop host=/nowhere' PUBLICATION "told" WITH (connect = false, slot_name = 'theirs');

-- step 2/2 · create subscription heard · enabled · starts replication
ALTER SUBSCRIPTION "heard" ENABLE;

COMMIT;
