-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · create composite type app.spot
CREATE TYPE "app"."spot" AS (
    "id" integer,
    "note" character varying(9),
    "size" numeric(10,2)
);

-- step 2/5 · alter table app.place: of-type app.mark → app.spot · leaves its type · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 3/5 · alter column app.place.note: type text → character varying(9) · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "app"."place" ALTER COLUMN "note" TYPE character varying(9);

-- step 4/5 · alter table app.place: of-type app.mark → app.spot · takes on its type · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

-- step 5/5 · drop composite type app.mark
DROP TYPE "app"."mark";

COMMIT;
