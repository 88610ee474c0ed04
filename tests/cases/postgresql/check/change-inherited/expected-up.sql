-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create table app.second
CREATE TABLE "app"."second" (
    "id" integer NOT NULL
);

-- step 2/2 · alter table app.kid: partition-of none → none · lock: access exclusive
ALTER TABLE "app"."kid" INHERIT "app"."second";

COMMIT;
