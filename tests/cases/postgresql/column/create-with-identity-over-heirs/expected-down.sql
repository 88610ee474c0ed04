-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop column app.base.id · lock: access exclusive · loses data
ALTER TABLE "app"."base" DROP COLUMN "id";

COMMIT;
