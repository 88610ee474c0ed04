-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · alter table app.place: of-type app.spot → app.spot · leaves its type · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 2/7 · create attribute app.spot.added
ALTER TYPE "app"."spot" ADD ATTRIBUTE "added" text;

-- step 3/7 · create attribute app.spot.again
ALTER TYPE "app"."spot" ADD ATTRIBUTE "again" integer;

-- step 4/7 · create table app.second
CREATE TABLE "app"."second" OF "app"."spot";

-- step 5/7 · create column app.place.added · lock: access exclusive
ALTER TABLE "app"."place" ADD COLUMN "added" text DEFAULT 'new'::text NOT NULL;

-- step 6/7 · create column app.place.again · lock: access exclusive
ALTER TABLE "app"."place" ADD COLUMN "again" integer;

-- step 7/7 · alter table app.place: of-type app.spot → app.spot · takes on its type · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

COMMIT;
