-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter publication feed: schemas shop → shop, yard
ALTER PUBLICATION "feed" ADD TABLES IN SCHEMA "yard";

COMMIT;
