-- reversible:  lossy: app.place.size
-- transaction: one

BEGIN;

-- step 1/8 · drop view app.v · lock: access exclusive
DROP VIEW "app"."v";

-- step 2/8 · alter table app.place: of-type app.spot → app.spot · leaves its type · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 3/8 · alter attribute app.spot.note: type text → character varying(9)
ALTER TYPE "app"."spot" ALTER ATTRIBUTE "note" TYPE character varying(9);

-- step 4/8 · alter attribute app.spot.size: type integer → numeric(10,2)
ALTER TYPE "app"."spot" ALTER ATTRIBUTE "size" TYPE numeric(10,2);

-- step 5/8 · alter column app.place.note: type text → character varying(9) · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "app"."place" ALTER COLUMN "note" TYPE character varying(9);

-- step 6/8 · alter column app.place.size: type integer → numeric(10,2) · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "app"."place" ALTER COLUMN "size" DROP DEFAULT, ALTER COLUMN "size" TYPE numeric(10,2), ALTER COLUMN "size" SET DEFAULT 1;

-- step 7/8 · alter table app.place: of-type app.spot → app.spot · takes on its type · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

-- step 8/8 · create view app.v
CREATE VIEW "app"."v" AS
SELECT id,
    size
   FROM app.place;

COMMIT;
