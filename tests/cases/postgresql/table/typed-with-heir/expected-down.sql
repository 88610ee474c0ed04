-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · alter table app.place: of-type app.spot → app.spot · leaves its type · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 2/4 · drop column app.place.more · lock: access exclusive · loses data
ALTER TABLE "app"."place" DROP COLUMN "more";

-- step 3/4 · drop attribute app.spot.more
ALTER TYPE "app"."spot" DROP ATTRIBUTE "more";

-- step 4/4 · alter table app.place: of-type app.spot → app.spot · takes on its type · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

COMMIT;
