-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop table app.t · lock: access exclusive · loses data
DROP TABLE "app"."t";

-- step 2/3 · drop composite type app.pair
DROP TYPE "app"."pair";

-- step 3/3 · drop domain app.small
DROP DOMAIN "app"."small";

COMMIT;
