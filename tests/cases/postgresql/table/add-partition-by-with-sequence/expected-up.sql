-- reversible:  lossy: app.m
-- transaction: one

BEGIN;

-- step 1/4 · drop table app.m · lock: access exclusive
ALTER SEQUENCE "app"."m_id_seq" OWNED BY NONE;

-- step 2/4 · drop table app.m · lock: access exclusive · loses data
DROP TABLE "app"."m";

-- step 3/4 · create table app.m
CREATE TABLE "app"."m" (
    "id" integer DEFAULT nextval('app.m_id_seq'::regclass) NOT NULL
) PARTITION BY RANGE (id);

-- step 4/4 · create table app.m
ALTER SEQUENCE "app"."m_id_seq" OWNED BY "app"."m"."id";

COMMIT;
