-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename view public.cheap to low · lock: access exclusive
ALTER VIEW "public"."cheap" RENAME TO "low";

-- step 2/3 · drop view public.lowest · lock: access exclusive
DROP VIEW "public"."lowest";

-- step 3/3 · create view public.lowest
CREATE VIEW "public"."lowest" AS
SELECT min(low.id) AS id
   FROM public.low;

COMMIT;
