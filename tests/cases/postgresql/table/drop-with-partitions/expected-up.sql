-- reversible:  lossy: app.m, app.m_feb, app.m_jan
-- transaction: one

BEGIN;

-- step 1/4 · drop table app.m_feb · lock: access exclusive · loses data
DROP TABLE "app"."m_feb";

-- step 2/4 · drop table app.m_jan · lock: access exclusive · loses data
DROP TABLE "app"."m_jan";

-- step 3/4 · drop table app.m · lock: access exclusive · loses data
DROP TABLE "app"."m";

-- step 4/4 · create table app.other
CREATE TABLE "app"."other" (
    "id" integer
);

COMMIT;
