-- reversible:  lossy: app.place.note
-- transaction: one

BEGIN;

-- step 1/4 · alter table app.place: of-type app.spot → app.spot · leaves its type · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 2/4 · create attribute app.spot.note
ALTER TYPE "app"."spot" ADD ATTRIBUTE "note" character varying(9);

-- step 3/4 · create column app.place.note · lock: access exclusive
ALTER TABLE "app"."place" ADD COLUMN "note" character varying(9);

-- step 4/4 · alter table app.place: of-type app.spot → app.spot · takes on its type · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

COMMIT;
