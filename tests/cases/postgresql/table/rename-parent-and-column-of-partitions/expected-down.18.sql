-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · rename table app.measure to m · lock: access exclusive
ALTER TABLE "app"."measure" RENAME TO "m";

-- step 2/6 · rename table app.measure to m · NOT NULL of column app.m.id · lock: access exclusive
ALTER TABLE "app"."m" RENAME CONSTRAINT "measure_id_not_null" TO "m_id_not_null";

-- step 3/6 · rename table app.measure to m · NOT NULL of column app.m.day · lock: access exclusive
ALTER TABLE "app"."m" RENAME CONSTRAINT "measure_at_not_null" TO "m_at_not_null";

-- step 4/6 · rename column app.m.at to day · lock: access exclusive
ALTER TABLE "app"."m" RENAME COLUMN "at" TO "day";

-- step 5/6 · rename column app.m.at to day · NOT NULL of column app.m.at · lock: access exclusive
ALTER TABLE "app"."m" RENAME CONSTRAINT "m_at_not_null" TO "m_day_not_null";

-- step 6/6 · rename primary key app.m.measure_pkey to m_pkey · lock: access exclusive
ALTER TABLE "app"."m" RENAME CONSTRAINT "measure_pkey" TO "m_pkey";

COMMIT;
