-- reversible:  lossy: public.item.price
-- transaction: one

BEGIN;

-- step 1/3 · drop view public.names · lock: access exclusive
DROP VIEW "public"."names";

-- step 2/3 · drop column public.item.price · lock: access exclusive · loses data
ALTER TABLE "public"."item" DROP COLUMN "price";

-- step 3/3 · create view public.names
CREATE VIEW "public"."names" AS
SELECT id,
    name
   FROM public.item;

COMMIT;
