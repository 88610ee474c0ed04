-- reversible:  lossy: app.place.note
-- transaction: one

BEGIN;

-- step 1/4 · alter table app.place: of-type app.spot → app.spot · leaves its type · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 2/4 · drop column app.place.note · lock: access exclusive · loses data
ALTER TABLE "app"."place" DROP COLUMN "note";

-- step 3/4 · drop attribute app.spot.note
ALTER TYPE "app"."spot" DROP ATTRIBUTE "note";

-- step 4/4 · alter table app.place: of-type app.spot → app.spot · takes on its type · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

COMMIT;
