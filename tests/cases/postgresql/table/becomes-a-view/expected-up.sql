-- reversible:  lossy: public.sizes
-- transaction: one

BEGIN;

-- step 1/2 · drop table public.sizes · lock: access exclusive · loses data
DROP TABLE "public"."sizes";

-- step 2/2 · create view public.sizes
CREATE VIEW "public"."sizes" AS
SELECT id
   FROM public.base;

COMMIT;
