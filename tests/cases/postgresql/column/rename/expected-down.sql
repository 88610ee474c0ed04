-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename column public.item.title to titel · lock: access exclusive
ALTER TABLE "public"."item" RENAME COLUMN "title" TO "titel";

-- step 2/3 · drop view public.titles · lock: access exclusive
DROP VIEW "public"."titles";

-- step 3/3 · create view public.titles
CREATE VIEW "public"."titles" AS
SELECT item.id,
    item.titel
   FROM public.item;

COMMIT;
