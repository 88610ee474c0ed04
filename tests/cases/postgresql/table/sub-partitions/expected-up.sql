-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create column app.m.more · lock: access exclusive
ALTER TABLE "app"."m" ADD COLUMN "more" integer DEFAULT 1;

-- step 2/2 · create index app.m.m_note · lock: share · scans the table
CREATE INDEX "m_note" ON "app"."m" USING "btree" ("note");

COMMIT;
