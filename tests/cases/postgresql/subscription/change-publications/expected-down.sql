-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: publications more, told → told · tables are taken in or let go by REFRESH PUBLICATION, which asks the publisher
ALTER SUBSCRIPTION "heard" SET PUBLICATION "told" WITH (refresh = false);

COMMIT;
