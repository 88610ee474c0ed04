-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop exclusion app.m.entire · lock: access exclusive
ALTER TABLE "app"."m" DROP CONSTRAINT "entire";

-- step 2/3 · create exclusion app.m.whole · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "app"."m" ADD CONSTRAINT "whole" EXCLUDE USING "btree" ("id" with =, "day" with =);

-- step 3/3 · create exclusion app.m_feb.own
ALTER TABLE "app"."m_feb" RENAME CONSTRAINT "m_feb_id_day_excl" TO "own";

COMMIT;
