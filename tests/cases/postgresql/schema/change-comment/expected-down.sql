-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter schema shop: comment The shop's tables → The web shop
COMMENT ON SCHEMA "shop" IS 'The web shop';

COMMIT;
