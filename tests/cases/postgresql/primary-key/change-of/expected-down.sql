-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop primary key app.m.entire · lock: access exclusive
ALTER TABLE "app"."m" DROP CONSTRAINT "entire";

-- step 2/3 · create primary key app.m.whole · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "app"."m" ADD CONSTRAINT "whole" PRIMARY KEY ("id", "day");

-- step 3/3 · create primary key app.m_feb.own
ALTER TABLE "app"."m_feb" RENAME CONSTRAINT "m_feb_pkey" TO "own";

COMMIT;
