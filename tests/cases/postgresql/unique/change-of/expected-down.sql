-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop unique app.m.entire · lock: access exclusive
ALTER TABLE "app"."m" DROP CONSTRAINT "entire";

-- step 2/3 · create unique app.m.whole · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "app"."m" ADD CONSTRAINT "whole" UNIQUE ("id", "day");

-- step 3/3 · create unique app.m_feb.own
ALTER TABLE "app"."m_feb" RENAME CONSTRAINT "m_feb_id_day_key" TO "own";

COMMIT;
