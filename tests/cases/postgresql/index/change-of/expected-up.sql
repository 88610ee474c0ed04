-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop index app.m.whole · lock: access exclusive
DROP INDEX "app"."whole";

-- step 2/3 · create index app.m.entire · lock: share · scans the table
CREATE INDEX "entire" ON "app"."m" USING "btree" ("note" desc);

-- step 3/3 · create index app.m_feb.own
ALTER INDEX "app"."m_feb_note_idx" RENAME TO "own";

COMMIT;
