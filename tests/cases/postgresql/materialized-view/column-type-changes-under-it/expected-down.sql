-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/16 · drop materialized view public.counted · lock: access exclusive
DROP MATERIALIZED VIEW "public"."counted";

-- step 2/16 · drop view public.names · lock: access exclusive
DROP VIEW "public"."names";

-- step 3/16 · drop materialized view public.cheap · lock: access exclusive
DROP MATERIALIZED VIEW "public"."cheap";

-- step 4/16 · alter column public.item.id: type integer → bigint · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ALTER COLUMN "id" TYPE bigint;

-- step 5/16 · alter column public.item.price: type numeric(12,3) → numeric(10,2) · lock: access exclusive · rewrites the table · loses data · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "price" TYPE numeric(10,2);

-- step 6/16 · create materialized view public.cheap · runs the query over all its rows
CREATE MATERIALIZED VIEW "public"."cheap" AS
SELECT id,
    name
   FROM public.item
  WHERE price < 2::numeric;

-- step 7/16 · create materialized view public.cheap · comment
COMMENT ON MATERIALIZED VIEW "public"."cheap" IS 'Below two';

-- step 8/16 · create index public.cheap.cheap_id · lock: share · scans the table · may fail on the data present
CREATE UNIQUE INDEX "cheap_id" ON "public"."cheap" USING "btree" ("id");

-- step 9/16 · create view public.names
CREATE VIEW "public"."names" AS
SELECT name
   FROM public.cheap;

-- step 10/16 · create view public.names · comment
COMMENT ON VIEW "public"."names" IS 'Names';

-- step 11/16 · create materialized view public.counted · runs the query over all its rows
CREATE MATERIALIZED VIEW "public"."counted" WITH ("fillfactor"='70') AS
SELECT count(*) AS number
   FROM public.names;

-- step 12/16 · create materialized view public.counted · comment
COMMENT ON MATERIALIZED VIEW "public"."counted" IS 'How many';

-- step 13/16 · create index public.counted.counted_number · lock: share · scans the table
CREATE INDEX "counted_number" ON "public"."counted" USING "btree" ("number" desc);

-- step 14/16 · create index public.counted.counted_number · comment
COMMENT ON INDEX "public"."counted_number" IS 'Sorted';

-- step 15/16 · create column public.counted.number · lock: share update exclusive
ALTER MATERIALIZED VIEW "public"."counted" ALTER COLUMN "number" SET STATISTICS 200;

-- step 16/16 · create column public.counted.number · lock: share update exclusive
COMMENT ON COLUMN "public"."counted"."number" IS 'Of names';

COMMIT;
