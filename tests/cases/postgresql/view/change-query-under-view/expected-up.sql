-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · drop view public.cheap_names · lock: access exclusive
DROP VIEW "public"."cheap_names";

-- step 2/6 · drop view public.cheap · lock: access exclusive
DROP VIEW "public"."cheap";

-- step 3/6 · create view public.cheap
CREATE VIEW "public"."cheap" AS
SELECT name,
    id
   FROM public.item
  WHERE price < 2::numeric;

-- step 4/6 · create view public.cheap · comment
COMMENT ON VIEW "public"."cheap" IS 'Below two';

-- step 5/6 · create view public.cheap_names
CREATE VIEW "public"."cheap_names" AS
SELECT name
   FROM public.cheap;

-- step 6/6 · create view public.cheap_names · comment
COMMENT ON VIEW "public"."cheap_names" IS 'Names';

COMMIT;
