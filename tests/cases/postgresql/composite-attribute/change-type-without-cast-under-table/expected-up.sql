-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · alter table app.place: of-type app.spot → app.spot · leaves its type · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 2/4 · alter attribute app.spot.note: type character varying(9) → integer
ALTER TYPE "app"."spot" ALTER ATTRIBUTE "note" TYPE integer;

-- step 3/4 · alter column app.place.note: type character varying(9) → integer · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "app"."place" ALTER COLUMN "note" TYPE integer USING "note"::integer;

-- step 4/4 · alter table app.place: of-type app.spot → app.spot · takes on its type · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

COMMIT;
