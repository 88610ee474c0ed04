-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop view app.places · lock: access exclusive
DROP VIEW "app"."places";

-- step 2/3 · drop table app.bare · lock: access exclusive · loses data
DROP TABLE "app"."bare";

-- step 3/3 · drop table app.place · lock: access exclusive · loses data
DROP TABLE "app"."place";

COMMIT;
