-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter schema shop: comment The web shop → The shop's tables
COMMENT ON SCHEMA "shop" IS 'The shop''s tables';

COMMIT;
