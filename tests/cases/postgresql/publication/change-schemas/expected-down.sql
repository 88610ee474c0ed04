-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter publication feed: schemas shop, yard → shop
ALTER PUBLICATION "feed" DROP TABLES IN SCHEMA "yard";

COMMIT;
