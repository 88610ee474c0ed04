-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · drop index app.m.m_note · lock: access exclusive
DROP INDEX "app"."m_note";

-- step 2/6 · alter column app.m.note: type text → character varying(100), default none → 'none'::character varying · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "app"."m" ALTER COLUMN "note" TYPE character varying(100), ALTER COLUMN "note" SET DEFAULT 'none'::character varying;

-- step 3/6 · alter column app.m.note: comment none → c · lock: share update exclusive
COMMENT ON COLUMN "app"."m"."note" IS 'c';

-- step 4/6 · create column app.m.size · lock: access exclusive
ALTER TABLE "app"."m" ADD COLUMN "size" bigint DEFAULT 0 NOT NULL;

-- step 5/6 · create unique app.m.m_day_id_key · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "app"."m" ADD CONSTRAINT "m_day_id_key" UNIQUE ("day", "id");

-- step 6/6 · create check app.m.m_id · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "app"."m" ADD CONSTRAINT "m_id" CHECK (id > 0);

COMMIT;
