-- reversible:  lossy: app.m
-- transaction: one

BEGIN;

-- step 1/2 · drop table app.m · lock: access exclusive · loses data
DROP TABLE "app"."m";

-- step 2/2 · create table app.m
CREATE TABLE "app"."m" (
    "id" integer
);

COMMIT;
