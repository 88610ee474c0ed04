-- reversible:  lossy: app.base, app.heir
-- transaction: one

BEGIN;

-- step 1/3 · drop rule app.base.sweep · lock: access exclusive
DROP RULE "sweep" ON "app"."base";

-- step 2/3 · drop table app.heir · lock: access exclusive · loses data
DROP TABLE "app"."heir";

-- step 3/3 · drop table app.base · lock: access exclusive · loses data
DROP TABLE "app"."base";

COMMIT;
