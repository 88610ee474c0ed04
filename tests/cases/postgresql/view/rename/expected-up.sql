-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename view public.low to cheap · lock: access exclusive
ALTER VIEW "public"."low" RENAME TO "cheap";

-- step 2/3 · drop view public.lowest · lock: access exclusive
DROP VIEW "public"."lowest";

-- step 3/3 · create view public.lowest
CREATE VIEW "public"."lowest" AS
SELECT min(cheap.id) AS id
   FROM public.cheap;

COMMIT;
