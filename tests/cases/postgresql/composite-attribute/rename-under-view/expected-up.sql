-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename attribute public.address.city to town
ALTER TYPE "public"."address" RENAME ATTRIBUTE "city" TO "town";

-- step 2/2 · alter view public.homes: query SELECT (p.home).city AS city,     (p.home).street AS street … → SELECT (p.home).town AS city,     (p.home).street AS street … · lock: access exclusive
CREATE OR REPLACE VIEW "public"."homes" AS
SELECT (p.home).town AS city,
    (p.home).street AS street
   FROM public.person p;

COMMIT;
