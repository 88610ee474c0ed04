-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename attribute public.address.city to town
ALTER TYPE "public"."address" RENAME ATTRIBUTE "city" TO "town";

-- step 2/2 · alter view public.homes: query SELECT (home).city AS city,     (home).street AS street    F… → SELECT (home).town AS city,     (home).street AS street    F… · lock: access exclusive
CREATE OR REPLACE VIEW "public"."homes" AS
SELECT (home).town AS city,
    (home).street AS street
   FROM public.person p;

COMMIT;
