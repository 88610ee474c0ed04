-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop view public.cheap · lock: access exclusive
DROP VIEW "public"."cheap";

-- step 2/2 · create view public.cheap
CREATE VIEW "public"."cheap" AS
SELECT id AS a,
    name AS b
   FROM public.item
  WHERE price < 2::numeric;

COMMIT;
