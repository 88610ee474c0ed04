-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter table app.kid: inherits app.base → app.second · lock: access exclusive
ALTER TABLE "app"."kid" NO INHERIT "app"."base";

-- step 2/2 · alter table app.kid: partition-of none → none · lock: access exclusive
ALTER TABLE "app"."kid" INHERIT "app"."second";

COMMIT;
