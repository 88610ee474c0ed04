-- reversible:  lossy: public.address.city
-- transaction: one

BEGIN;

-- step 1/3 · drop view public.homes · lock: access exclusive
DROP VIEW "public"."homes";

-- step 2/3 · create view public.homes
CREATE VIEW "public"."homes" AS
SELECT (home).street AS street
   FROM public.person p;

-- step 3/3 · drop attribute public.address.city · loses data
ALTER TYPE "public"."address" DROP ATTRIBUTE "city";

COMMIT;
