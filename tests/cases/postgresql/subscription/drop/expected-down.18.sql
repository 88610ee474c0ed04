-- reversible:  lossy: heard
-- transaction: one

BEGIN;

-- step 1/2 · create subscription heard · add its password by hand, where it has one; its slot is yours to make
CREATE SUBSCRIPTION "heard" CONNECTION 'user=replicator dbname=shop host=/nowhere' PUBLICATION "told" WITH (connect = false, streaming = 'off');

-- step 2/2 · create subscription heard · comment
COMMENT ON SUBSCRIPTION "heard" IS 'c';

COMMIT;
