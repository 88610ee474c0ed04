-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · alter table app.place: of-type app.spot → app.spot · leaves its type · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 2/4 · alter attribute app.spot.note: collation none → C
ALTER TYPE "app"."spot" ALTER ATTRIBUTE "note" TYPE character varying(9) COLLATE "C";

-- step 3/4 · alter column app.place.note: collation none → C · lock: access exclusive · scans the table
ALTER TABLE "app"."place" ALTER COLUMN "note" TYPE character varying(9) COLLATE "C";

-- step 4/4 · alter table app.place: of-type app.spot → app.spot · takes on its type · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

COMMIT;
