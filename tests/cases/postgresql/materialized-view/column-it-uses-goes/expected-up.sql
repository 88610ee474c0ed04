-- reversible:  lossy: public.item.price
-- transaction: one

BEGIN;

-- step 1/4 · drop materialized view public.cheap · lock: access exclusive
DROP MATERIALIZED VIEW "public"."cheap";

-- step 2/4 · drop column public.item.price · lock: access exclusive · loses data
ALTER TABLE "public"."item" DROP COLUMN "price";

-- step 3/4 · create materialized view public.cheap · runs the query over all its rows
CREATE MATERIALIZED VIEW "public"."cheap" AS
SELECT id,
    name
   FROM public.item;

-- step 4/4 · create index public.cheap.cheap_id · lock: share · scans the table · may fail on the data present
CREATE UNIQUE INDEX "cheap_id" ON "public"."cheap" USING "btree" ("id");

COMMIT;
