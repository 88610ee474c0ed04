-- reversible:  lossy: app.place
-- transaction: one

BEGIN;

-- step 1/1 · drop table app.place · lock: access exclusive · loses data
DROP TABLE "app"."place";

COMMIT;
