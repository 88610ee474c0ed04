-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop materialized view public.cheap · lock: access exclusive
DROP MATERIALIZED VIEW "public"."cheap";

-- step 2/3 · create materialized view public.cheap · runs the query over all its rows
CREATE MATERIALIZED VIEW "public"."cheap" USING "heap_two" AS
SELECT id,
    name
   FROM public.item
  WHERE price < 2::numeric;

-- step 3/3 · create index public.cheap.cheap_id · lock: share · scans the table · may fail on the data present
CREATE UNIQUE INDEX "cheap_id" ON "public"."cheap" USING "btree" ("id");

COMMIT;
