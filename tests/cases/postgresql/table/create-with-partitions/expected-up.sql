-- reversible:  lossy: app.other.id
-- transaction: one

BEGIN;

-- step 1/15 · create table app.m
CREATE TABLE "app"."m" (
    "id" integer NOT NULL,
    "day" date NOT NULL,
    "note" text,
    CONSTRAINT "m_pkey" PRIMARY KEY ("id", "day"),
    CONSTRAINT "m_id" CHECK (id > 0)
) PARTITION BY RANGE (day);

-- step 2/15 · create table app.m · comment
COMMENT ON TABLE "app"."m" IS 'all of it';

-- step 3/15 · create table app.m_feb
CREATE TABLE "app"."m_feb" PARTITION OF "app"."m" FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');

-- step 4/15 · create table app.m_jan
CREATE TABLE "app"."m_jan" PARTITION OF "app"."m" (
    CONSTRAINT "jan_only" CHECK (note <> 'feb'::text)
) FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');

-- step 5/15 · create table app.m_jan
ALTER TABLE "app"."m_jan" ALTER COLUMN "note" SET DEFAULT 'x'::text;

-- step 6/15 · create table app.m_jan · comment of column app.m_jan.note
COMMENT ON COLUMN "app"."m_jan"."note" IS 'own';

-- step 7/15 · create table app.m_rest
CREATE TABLE "app"."m_rest" PARTITION OF "app"."m" DEFAULT;

-- step 8/15 · alter column app.other.id: nullable true → false · lock: row exclusive · scans the table · fills existing rows · each row without a value gets one of its own: change it if other values are right
UPDATE "app"."other" AS t SET "id" = f.n FROM (SELECT ctid, coalesce((SELECT max("id") FROM "app"."other"), 0) + row_number() OVER (ORDER BY ctid) AS n FROM "app"."other" WHERE "id" IS NULL) AS f WHERE f.ctid = t.ctid;

-- step 9/15 · alter column app.other.id: nullable true → false · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "app"."other" ALTER COLUMN "id" SET NOT NULL;

-- step 10/15 · create primary key app.other.other_pkey · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "app"."other" ADD CONSTRAINT "other_pkey" PRIMARY KEY ("id");

-- step 11/15 · create index app.m.m_note · lock: share
CREATE INDEX "m_note" ON "app"."m" USING "btree" ("note");

-- step 12/15 · create index app.m_jan.jan_by_note
ALTER INDEX "app"."m_jan_note_idx" RENAME TO "jan_by_note";

-- step 13/15 · create index app.m_jan.jan_by_note · comment
COMMENT ON INDEX "app"."jan_by_note" IS 'renamed';

-- step 14/15 · create index app.m_jan.jan_note · lock: share
CREATE INDEX "jan_note" ON "app"."m_jan" USING "btree" ("note", "id");

-- step 15/15 · create foreign key app.m.m_id_fkey · lock: share row exclusive · takes the same lock on the table that it refers to
ALTER TABLE "app"."m" ADD CONSTRAINT "m_id_fkey" FOREIGN KEY ("id") REFERENCES "app"."other" ("id");

COMMIT;
