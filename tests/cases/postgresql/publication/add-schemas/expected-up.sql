-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter publication feed: schemas none → shop
ALTER PUBLICATION "feed" ADD TABLES IN SCHEMA "shop";

COMMIT;
