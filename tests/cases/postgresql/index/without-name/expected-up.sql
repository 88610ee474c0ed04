-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · create index public.t.t_id_idx1 · lock: share · scans the table
CREATE INDEX "t_id_idx1" ON "public"."t" USING "btree" ("id" desc) WHERE id > 1;

-- step 2/4 · create index public.t.t_lower_id_name_idx · lock: share · scans the table
CREATE INDEX "t_lower_id_name_idx" ON "public"."t" USING "btree" (lower(name), "id") INCLUDE ("name");

-- step 3/4 · create materialized view public.m · runs the query over all its rows
CREATE MATERIALIZED VIEW "public"."m" AS
SELECT id
   FROM public.t;

-- step 4/4 · create index public.m.m_id_idx · lock: share
CREATE UNIQUE INDEX "m_id_idx" ON "public"."m" USING "btree" ("id");

COMMIT;
