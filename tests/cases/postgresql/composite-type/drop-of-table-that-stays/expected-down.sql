-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create composite type app.spot
CREATE TYPE "app"."spot" AS (
    "id" integer,
    "note" character varying(9),
    "size" numeric(10,2)
);

-- step 2/2 · alter table app.place: of-type none → app.spot · takes on its type · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

COMMIT;
