-- reversible:  lossy: app.other.id
-- transaction: one

BEGIN;

-- step 1/6 · drop table app.m_feb · lock: access exclusive · loses data
DROP TABLE "app"."m_feb";

-- step 2/6 · drop table app.m_jan · lock: access exclusive · loses data
DROP TABLE "app"."m_jan";

-- step 3/6 · drop table app.m_rest · lock: access exclusive · loses data
DROP TABLE "app"."m_rest";

-- step 4/6 · drop table app.m · lock: access exclusive · loses data
DROP TABLE "app"."m";

-- step 5/6 · drop primary key app.other.other_pkey · lock: access exclusive
ALTER TABLE "app"."other" DROP CONSTRAINT "other_pkey";

-- step 6/6 · alter column app.other.id: nullable false → true · lock: access exclusive
ALTER TABLE "app"."other" ALTER COLUMN "id" DROP NOT NULL;

COMMIT;
