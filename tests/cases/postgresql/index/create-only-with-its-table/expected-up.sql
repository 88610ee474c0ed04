-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · create table public.event
CREATE TABLE "public"."event" (
    "id" integer NOT NULL,
    "day" date NOT NULL,
    "what" text
) PARTITION BY RANGE (day);

-- step 2/6 · create table public.event_1
CREATE TABLE "public"."event_1" PARTITION OF "public"."event" FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');

-- step 3/6 · create table public.event_2
CREATE TABLE "public"."event_2" PARTITION OF "public"."event" FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');

-- step 4/6 · create index public.event.event_what · lock: share
CREATE INDEX "event_what" ON ONLY "public"."event" USING "btree" ("what");

-- step 5/6 · create index public.event_1.event_1_what_idx · lock: share
CREATE INDEX "event_1_what_idx" ON "public"."event_1" USING "btree" ("what");

-- step 6/6 · create index public.event_1.event_1_what_idx · lock: share update exclusive
ALTER INDEX "public"."event_what" ATTACH PARTITION "public"."event_1_what_idx";

COMMIT;
