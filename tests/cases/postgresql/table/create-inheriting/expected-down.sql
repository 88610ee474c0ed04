-- reversible:  lossy: app.other
-- transaction: one

BEGIN;

-- step 1/3 · drop table app.kid · lock: access exclusive · loses data
DROP TABLE "app"."kid";

-- step 2/3 · drop table app.base · lock: access exclusive · loses data
DROP TABLE "app"."base";

-- step 3/3 · create table app.other
CREATE TABLE "app"."other" (
    "id" integer
);

COMMIT;
