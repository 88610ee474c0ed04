-- reversible:  lossy: app.m, app.m_feb, app.m_jan
-- transaction: one

BEGIN;

-- step 1/5 · drop table app.other · lock: access exclusive · loses data
DROP TABLE "app"."other";

-- step 2/5 · create table app.m
CREATE TABLE "app"."m" (
    "id" integer NOT NULL,
    "day" date NOT NULL,
    "note" text,
    CONSTRAINT "m_pkey" PRIMARY KEY ("id", "day")
) PARTITION BY RANGE (day);

-- step 3/5 · create table app.m_feb
CREATE TABLE "app"."m_feb" PARTITION OF "app"."m" FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');

-- step 4/5 · create table app.m_jan
CREATE TABLE "app"."m_jan" PARTITION OF "app"."m" FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');

-- step 5/5 · create index app.m.m_note · lock: share
CREATE INDEX "m_note" ON "app"."m" USING "btree" ("note");

COMMIT;
