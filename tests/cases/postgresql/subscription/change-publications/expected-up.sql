-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: publications told → more, told · tables are taken in or let go by REFRESH PUBLICATION, which asks the publisher
ALTER SUBSCRIPTION "heard" SET PUBLICATION "more", "told" WITH (refresh = false);

COMMIT;
