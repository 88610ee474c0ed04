-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename attribute public.address.town to city
ALTER TYPE "public"."address" RENAME ATTRIBUTE "town" TO "city";

-- step 2/3 · drop view public.homes · lock: access exclusive
DROP VIEW "public"."homes";

-- step 3/3 · create view public.homes
CREATE VIEW "public"."homes" AS
SELECT (p.home).city AS city,
    (p.home).street AS street
   FROM public.person p;

COMMIT;
