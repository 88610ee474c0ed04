-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter composite type app.spot: comment none → where
COMMENT ON TYPE "app"."spot" IS 'where';

COMMIT;
