-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter table app.place: of-type app.spot → none · leaves its type · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 2/2 · drop composite type app.spot
DROP TYPE "app"."spot";

COMMIT;
