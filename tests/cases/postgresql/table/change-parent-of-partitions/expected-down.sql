-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · drop check app.m.m_id · lock: access exclusive
ALTER TABLE "app"."m" DROP CONSTRAINT "m_id";

-- step 2/6 · drop unique app.m.m_day_id_key · lock: access exclusive
ALTER TABLE "app"."m" DROP CONSTRAINT "m_day_id_key";

-- step 3/6 · drop column app.m.size · lock: access exclusive · loses data
ALTER TABLE "app"."m" DROP COLUMN "size";

-- step 4/6 · alter column app.m.note: type character varying(100) → text, default 'none'::character varying → none · lock: access exclusive
ALTER TABLE "app"."m" ALTER COLUMN "note" DROP DEFAULT, ALTER COLUMN "note" TYPE text;

-- step 5/6 · alter column app.m.note: comment c → none · lock: share update exclusive
COMMENT ON COLUMN "app"."m"."note" IS NULL;

-- step 6/6 · create index app.m.m_note · lock: share · scans the table
CREATE INDEX "m_note" ON "app"."m" USING "btree" ("note");

COMMIT;
