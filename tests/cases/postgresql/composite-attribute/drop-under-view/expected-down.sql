-- reversible:  lossy: public.address.city
-- transaction: one

BEGIN;

-- step 1/3 · drop view public.homes · lock: access exclusive
DROP VIEW "public"."homes";

-- step 2/3 · create attribute public.address.city
ALTER TYPE "public"."address" ADD ATTRIBUTE "city" text;

-- step 3/3 · create view public.homes
CREATE VIEW "public"."homes" AS
SELECT (home).city AS city,
    (home).street AS street
   FROM public.person p;

COMMIT;
