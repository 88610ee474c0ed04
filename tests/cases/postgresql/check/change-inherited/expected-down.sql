-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter table app.kid: inherits app.base, app.second → app.base · lock: access exclusive
ALTER TABLE "app"."kid" NO INHERIT "app"."second";

-- step 2/2 · drop table app.second · lock: access exclusive · loses data
DROP TABLE "app"."second";

COMMIT;
