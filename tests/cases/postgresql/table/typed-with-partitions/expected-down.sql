-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop table app.place_b · lock: access exclusive · loses data
DROP TABLE "app"."place_b";

-- step 2/5 · alter table app.place: of-type app.spot → app.spot · leaves its type · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 3/5 · drop column app.place.more · lock: access exclusive · loses data
ALTER TABLE "app"."place" DROP COLUMN "more";

-- step 4/5 · drop attribute app.spot.more
ALTER TYPE "app"."spot" DROP ATTRIBUTE "more";

-- step 5/5 · alter table app.place: of-type app.spot → app.spot · takes on its type · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

COMMIT;
