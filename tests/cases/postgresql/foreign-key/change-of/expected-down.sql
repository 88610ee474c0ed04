-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop foreign key app.m.entire · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "app"."m" DROP CONSTRAINT "entire";

-- step 2/3 · create foreign key app.m.whole · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "app"."m" ADD CONSTRAINT "whole" FOREIGN KEY ("id") REFERENCES "app"."other" ("id");

-- step 3/3 · create foreign key app.m_feb.own
ALTER TABLE "app"."m_feb" RENAME CONSTRAINT "whole" TO "own";

COMMIT;
