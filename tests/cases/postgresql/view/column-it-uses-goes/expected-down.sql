-- reversible:  lossy: public.item.price
-- transaction: one

BEGIN;

-- step 1/2 · create column public.item.price · lock: access exclusive
ALTER TABLE "public"."item" ADD COLUMN "price" numeric(10,2);

-- step 2/2 · alter view public.names: query SELECT id,     name    FROM public.item → SELECT id,     name,     price    FROM public.item · lock: access exclusive
CREATE OR REPLACE VIEW "public"."names" AS
SELECT id,
    name,
    price
   FROM public.item;

COMMIT;
