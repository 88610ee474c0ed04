-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table app.kid: partition-of none → none · lock: access exclusive
ALTER TABLE "app"."kid" INHERIT "app"."base";

COMMIT;
