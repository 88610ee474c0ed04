-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · create composite type app.mark
CREATE TYPE "app"."mark" AS (
    "id" integer,
    "note" text,
    "size" numeric(10,2)
);

-- step 2/5 · alter table app.place: of-type app.spot → app.mark · leaves its type · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 3/5 · alter column app.place.note: type character varying(9) → text · lock: access exclusive
ALTER TABLE "app"."place" ALTER COLUMN "note" TYPE text;

-- step 4/5 · alter table app.place: of-type app.spot → app.mark · takes on its type · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."mark";

-- step 5/5 · drop composite type app.spot
DROP TYPE "app"."spot";

COMMIT;
