-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · alter table app.place: of-type app.spot → app.spot · leaves its type · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 2/4 · create attribute app.spot.more
ALTER TYPE "app"."spot" ADD ATTRIBUTE "more" text;

-- step 3/4 · create column app.place.more · lock: access exclusive
ALTER TABLE "app"."place" ADD COLUMN "more" text;

-- step 4/4 · alter table app.place: of-type app.spot → app.spot · takes on its type · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

COMMIT;
