-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop materialized view public.cheap · lock: access exclusive
DROP MATERIALIZED VIEW "public"."cheap";

-- step 2/5 · create materialized view public.cheap · runs the query over all its rows
CREATE MATERIALIZED VIEW "public"."cheap" AS
SELECT name,
    id
   FROM public.item;

-- step 3/5 · create index public.cheap.cheap_id · lock: share · scans the table · may fail on the data present
CREATE UNIQUE INDEX "cheap_id" ON "public"."cheap" USING "btree" ("id");

-- step 4/5 · create column public.cheap.name · lock: share update exclusive
ALTER MATERIALIZED VIEW "public"."cheap" ALTER COLUMN "name" SET STATISTICS 50;

-- step 5/5 · create column public.cheap.name · lock: share update exclusive
COMMENT ON COLUMN "public"."cheap"."name" IS 'What it is called';

COMMIT;
