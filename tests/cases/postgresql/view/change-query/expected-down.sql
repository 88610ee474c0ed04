-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter view public.cheap: query … WHERE item.price < 3::numeric AND item.name IS NOT NULL → … WHERE item.price < 2::numeric · lock: access exclusive
CREATE OR REPLACE VIEW "public"."cheap" AS
SELECT item.id,
    item.name
   FROM public.item
  WHERE item.price < 2::numeric;

COMMIT;
