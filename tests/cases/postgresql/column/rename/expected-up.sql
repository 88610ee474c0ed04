-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename column public.item.titel to title · lock: access exclusive
ALTER TABLE "public"."item" RENAME COLUMN "titel" TO "title";

-- step 2/3 · drop view public.titles · lock: access exclusive
DROP VIEW "public"."titles";

-- step 3/3 · create view public.titles
CREATE VIEW "public"."titles" AS
SELECT item.id,
    item.title AS titel
   FROM public.item;

COMMIT;
