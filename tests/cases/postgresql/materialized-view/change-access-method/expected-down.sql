-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop materialized view public.cheap · lock: access exclusive
DROP MATERIALIZED VIEW "public"."cheap";

-- step 2/2 · create materialized view public.cheap · runs the query over all its rows
CREATE MATERIALIZED VIEW "public"."cheap" USING "heap_two" AS
SELECT id,
    name
   FROM public.item
  WHERE price < 2::numeric;

COMMIT;
