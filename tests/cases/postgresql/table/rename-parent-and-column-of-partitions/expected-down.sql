-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename table app.measure to m · lock: access exclusive
ALTER TABLE "app"."measure" RENAME TO "m";

-- step 2/3 · rename column app.m.at to day · lock: access exclusive
ALTER TABLE "app"."m" RENAME COLUMN "at" TO "day";

-- step 3/3 · rename primary key app.m.measure_pkey to m_pkey · lock: access exclusive
ALTER TABLE "app"."m" RENAME CONSTRAINT "measure_pkey" TO "m_pkey";

COMMIT;
