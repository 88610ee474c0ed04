-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create domain app.small
CREATE DOMAIN "app"."small" AS integer CONSTRAINT "small_ok" CHECK (VALUE >= 1 AND VALUE <= 9);

-- step 2/3 · create composite type app.pair
CREATE TYPE "app"."pair" AS (
    "a" app.small
);

-- step 3/3 · create table app.t
CREATE TABLE "app"."t" (
    "pairs" app.pair[]
);

COMMIT;
