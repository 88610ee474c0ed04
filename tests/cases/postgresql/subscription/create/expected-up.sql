-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create subscription Other One · add its password by hand, where it has one; its slot is yours to make
CREATE SUBSCRIPTION "Other One" CONNECTION 'user=replicator dbname=shop host=/nowhere' PUBLICATION "told" WITH (connect = false);

-- step 2/3 · create subscription heard · add its password by hand, where it has one; its slot is yours to make
CREATE SUBSCRIPTION "heard" CONNECTION 'dbname=''a b'' host=/nowhere' PUBLICATION "Said, too", "told" WITH (connect = false, slot_name = NONE, synchronous_commit = 'local');

-- step 3/3 · create subscription heard · comment
COMMENT ON SUBSCRIPTION "heard" IS 'what is heard';

COMMIT;
