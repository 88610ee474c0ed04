-- reversible:  lossy: heard
-- transaction: one

BEGIN;

-- step 1/1 · create subscription heard · add its password by hand, where it has one; its slot is yours to make
CREATE SUBSCRIPTION "heard" CONNECTION 'user=replicator dbname=shop host=/nowhere' PUBLICATION "told" WITH (connect = false, streaming = 'off');

COMMIT;
