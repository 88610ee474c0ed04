-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table app.kid: inherits app.base → none · lock: access exclusive
ALTER TABLE "app"."kid" NO INHERIT "app"."base";

COMMIT;
