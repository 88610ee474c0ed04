-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter composite type app.spot: comment where → none
COMMENT ON TYPE "app"."spot" IS NULL;

COMMIT;
