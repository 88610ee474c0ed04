-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/14 · drop materialized view public.counted · lock: access exclusive
DROP MATERIALIZED VIEW "public"."counted";

-- step 2/14 · drop view public.names · lock: access exclusive
DROP VIEW "public"."names";

-- step 3/14 · drop materialized view public.cheap · lock: access exclusive
DROP MATERIALIZED VIEW "public"."cheap";

-- step 4/14 · create materialized view public.cheap · runs the query over all its rows
CREATE MATERIALIZED VIEW "public"."cheap" AS
SELECT id,
    name
   FROM public.item
  WHERE price < 2::numeric;

-- step 5/14 · create materialized view public.cheap · comment
COMMENT ON MATERIALIZED VIEW "public"."cheap" IS 'Below two';

-- step 6/14 · create index public.cheap.cheap_id · lock: share · scans the table · may fail on the data present
CREATE UNIQUE INDEX "cheap_id" ON "public"."cheap" USING "btree" ("id");

-- step 7/14 · create view public.names
CREATE VIEW "public"."names" AS
SELECT name
   FROM public.cheap;

-- step 8/14 · create view public.names · comment
COMMENT ON VIEW "public"."names" IS 'Names';

-- step 9/14 · create materialized view public.counted · runs the query over all its rows
CREATE MATERIALIZED VIEW "public"."counted" WITH ("fillfactor"='70') AS
SELECT count(*) AS number
   FROM public.names;

-- step 10/14 · create materialized view public.counted · comment
COMMENT ON MATERIALIZED VIEW "public"."counted" IS 'How many';

-- step 11/14 · create index public.counted.counted_number · lock: share · scans the table
CREATE INDEX "counted_number" ON "public"."counted" USING "btree" ("number" desc);

-- step 12/14 · create index public.counted.counted_number · comment
COMMENT ON INDEX "public"."counted_number" IS 'Sorted';

-- step 13/14 · create column public.counted.number · lock: share update exclusive
ALTER MATERIALIZED VIEW "public"."counted" ALTER COLUMN "number" SET STATISTICS 200;

-- step 14/14 · create column public.counted.number · lock: share update exclusive
COMMENT ON COLUMN "public"."counted"."number" IS 'Of names';

COMMIT;
