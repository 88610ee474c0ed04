-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · drop table app.second · lock: access exclusive · loses data
DROP TABLE "app"."second";

-- step 2/7 · alter table app.place: of-type app.spot → app.spot · leaves its type · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 3/7 · drop column app.place.added · lock: access exclusive · loses data
ALTER TABLE "app"."place" DROP COLUMN "added";

-- step 4/7 · drop column app.place.again · lock: access exclusive · loses data
ALTER TABLE "app"."place" DROP COLUMN "again";

-- step 5/7 · drop attribute app.spot.added
ALTER TYPE "app"."spot" DROP ATTRIBUTE "added";

-- step 6/7 · drop attribute app.spot.again
ALTER TYPE "app"."spot" DROP ATTRIBUTE "again";

-- step 7/7 · alter table app.place: of-type app.spot → app.spot · takes on its type · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

COMMIT;
