-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop materialized view public.cheap · lock: access exclusive
DROP MATERIALIZED VIEW "public"."cheap";

-- step 2/4 · create materialized view public.cheap · runs the query over all its rows
CREATE MATERIALIZED VIEW "public"."cheap" AS
SELECT id,
    name
   FROM public.item;

-- step 3/4 · create statistics public.cheap.cheap_both · lock: share update exclusive · filled by the next ANALYZE
CREATE STATISTICS "public"."cheap_both" ON "id", lower(name) FROM "public"."cheap";

-- step 4/4 · create statistics public.cheap.cheap_both
ALTER STATISTICS "public"."cheap_both" SET STATISTICS 10;

COMMIT;
