-- reversible:  lossy: public.item.price
-- transaction: one

BEGIN;

-- step 1/3 · drop view public.names · lock: access exclusive
DROP VIEW "public"."names";

-- step 2/3 · create column public.item.price · lock: access exclusive
ALTER TABLE "public"."item" ADD COLUMN "price" numeric(10,2);

-- step 3/3 · create view public.names
CREATE VIEW "public"."names" AS
SELECT item.id,
    item.name,
    item.price
   FROM public.item;

COMMIT;
