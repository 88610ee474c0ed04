-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename table app.m to measure · lock: access exclusive
ALTER TABLE "app"."m" RENAME TO "measure";

-- step 2/3 · rename column app.measure.day to at · lock: access exclusive
ALTER TABLE "app"."measure" RENAME COLUMN "day" TO "at";

-- step 3/3 · rename primary key app.measure.m_pkey to measure_pkey · lock: access exclusive
ALTER TABLE "app"."measure" RENAME CONSTRAINT "m_pkey" TO "measure_pkey";

COMMIT;
