-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter view public.cheap: query …tem   WHERE price < 2::numeric → …tem   WHERE price < 3::numeric AND name IS NOT NULL · lock: access exclusive
CREATE OR REPLACE VIEW "public"."cheap" AS
SELECT id,
    name
   FROM public.item
  WHERE price < 3::numeric AND name IS NOT NULL;

COMMIT;
