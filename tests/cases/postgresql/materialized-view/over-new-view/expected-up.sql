-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create view public.cheap
CREATE VIEW "public"."cheap" AS
SELECT id,
    name
   FROM public.item
  WHERE price < 2::numeric;

-- step 2/2 · create materialized view public.a_count · runs the query over all its rows
CREATE MATERIALIZED VIEW "public"."a_count" AS
SELECT count(*) AS number
   FROM public.cheap;

COMMIT;
