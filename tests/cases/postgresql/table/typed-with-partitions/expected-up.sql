-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · alter table app.place: of-type app.spot → app.spot · leaves its type · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 2/5 · create attribute app.spot.more
ALTER TYPE "app"."spot" ADD ATTRIBUTE "more" text;

-- step 3/5 · create column app.place.more · lock: access exclusive
ALTER TABLE "app"."place" ADD COLUMN "more" text DEFAULT 'm'::text;

-- step 4/5 · create table app.place_b
CREATE TABLE "app"."place_b" PARTITION OF "app"."place" FOR VALUES IN ('b');

-- step 5/5 · alter table app.place: of-type app.spot → app.spot · takes on its type · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

COMMIT;
