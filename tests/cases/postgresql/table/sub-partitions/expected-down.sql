-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop index app.m.m_note · lock: access exclusive
DROP INDEX "app"."m_note";

-- step 2/2 · drop column app.m.more · lock: access exclusive · loses data
ALTER TABLE "app"."m" DROP COLUMN "more";

COMMIT;
