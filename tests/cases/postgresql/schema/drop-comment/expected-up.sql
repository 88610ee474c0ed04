-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter schema shop: comment The web shop → none
COMMENT ON SCHEMA "shop" IS NULL;

COMMIT;
