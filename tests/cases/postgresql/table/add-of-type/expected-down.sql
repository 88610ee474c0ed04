-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table app.place: of-type app.spot → none · leaves its type · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

COMMIT;
