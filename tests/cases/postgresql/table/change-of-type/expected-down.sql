-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · alter table app.place: of-type app.mark → app.spot · leaves its type · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 2/3 · alter column app.place.note: type text → character varying(9) · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "app"."place" ALTER COLUMN "note" TYPE character varying(9);

-- step 3/3 · alter table app.place: of-type app.mark → app.spot · takes on its type · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

COMMIT;
