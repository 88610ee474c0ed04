-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop foreign key app.m.whole · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "app"."m" DROP CONSTRAINT "whole";

-- step 2/3 · create foreign key app.m.entire · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "app"."m" ADD CONSTRAINT "entire" FOREIGN KEY ("id") REFERENCES "app"."other" ("id") ON DELETE CASCADE;

-- step 3/3 · create foreign key app.m_feb.own
ALTER TABLE "app"."m_feb" RENAME CONSTRAINT "entire" TO "own";

COMMIT;
