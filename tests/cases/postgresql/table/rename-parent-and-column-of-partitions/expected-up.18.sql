-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · rename table app.m to measure · lock: access exclusive
ALTER TABLE "app"."m" RENAME TO "measure";

-- step 2/6 · rename table app.m to measure · NOT NULL of column app.measure.id · lock: access exclusive
ALTER TABLE "app"."measure" RENAME CONSTRAINT "m_id_not_null" TO "measure_id_not_null";

-- step 3/6 · rename table app.m to measure · NOT NULL of column app.measure.at · lock: access exclusive
ALTER TABLE "app"."measure" RENAME CONSTRAINT "m_day_not_null" TO "measure_day_not_null";

-- step 4/6 · rename column app.measure.day to at · lock: access exclusive
ALTER TABLE "app"."measure" RENAME COLUMN "day" TO "at";

-- step 5/6 · rename column app.measure.day to at · NOT NULL of column app.measure.day · lock: access exclusive
ALTER TABLE "app"."measure" RENAME CONSTRAINT "measure_day_not_null" TO "measure_at_not_null";

-- step 6/6 · rename primary key app.measure.m_pkey to measure_pkey · lock: access exclusive
ALTER TABLE "app"."measure" RENAME CONSTRAINT "m_pkey" TO "measure_pkey";

COMMIT;
