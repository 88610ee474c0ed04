-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter publication feed: schemas shop → none
ALTER PUBLICATION "feed" DROP TABLES IN SCHEMA "shop";

COMMIT;
