-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop materialized view public.cheap · lock: access exclusive
DROP MATERIALIZED VIEW "public"."cheap";

-- step 2/4 · create materialized view public.cheap · runs the query over all its rows
CREATE MATERIALIZED VIEW "public"."cheap" AS
SELECT id,
    name,
    price
   FROM public.item
  WHERE price < 3::numeric;

-- step 3/4 · create materialized view public.cheap · comment
COMMENT ON MATERIALIZED VIEW "public"."cheap" IS 'Below two';

-- step 4/4 · create index public.cheap.cheap_id · lock: share · scans the table · may fail on the data present
CREATE UNIQUE INDEX "cheap_id" ON "public"."cheap" USING "btree" ("id");

COMMIT;
