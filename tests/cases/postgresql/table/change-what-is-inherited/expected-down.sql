-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop check app.base.base_note · lock: access exclusive
ALTER TABLE "app"."base" DROP CONSTRAINT "base_note";

COMMIT;
