-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename attribute public.address.town to city
ALTER TYPE "public"."address" RENAME ATTRIBUTE "town" TO "city";

-- step 2/2 · alter view public.homes: query SELECT (home).town AS city,     (home).street AS street    F… → SELECT (home).city AS city,     (home).street AS street    F… · lock: access exclusive
CREATE OR REPLACE VIEW "public"."homes" AS
SELECT (home).city AS city,
    (home).street AS street
   FROM public.person p;

COMMIT;
