-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table app.place: of-type none → app.spot · takes on its type · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

COMMIT;
