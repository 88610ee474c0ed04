-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · alter table app.place: of-type app.spot → app.mark · leaves its type · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 2/3 · alter column app.place.note: type character varying(9) → text · lock: access exclusive
ALTER TABLE "app"."place" ALTER COLUMN "note" TYPE text;

-- step 3/3 · alter table app.place: of-type app.spot → app.mark · takes on its type · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."mark";

COMMIT;
