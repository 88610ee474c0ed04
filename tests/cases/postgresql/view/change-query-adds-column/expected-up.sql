-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter view public.cheap: query SELECT id,     name    FROM public.item   WHERE price < 2::n… → SELECT id,     name,     price    FROM public.item   WHERE p… · lock: access exclusive
CREATE OR REPLACE VIEW "public"."cheap" AS
SELECT id,
    name,
    price
   FROM public.item
  WHERE price < 2::numeric;

COMMIT;
