-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter table app.kid: inherits app.second → app.base · lock: access exclusive
ALTER TABLE "app"."kid" NO INHERIT "app"."second";

-- step 2/2 · alter table app.kid: partition-of none → none · lock: access exclusive
ALTER TABLE "app"."kid" INHERIT "app"."base";

COMMIT;
