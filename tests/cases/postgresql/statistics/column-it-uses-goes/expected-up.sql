-- reversible:  lossy: public.item.price
-- transaction: one

BEGIN;

-- step 1/2 · drop statistics public.item.item_gone · lock: share update exclusive
DROP STATISTICS "public"."item_gone";

-- step 2/2 · drop column public.item.price · lock: access exclusive · loses data
ALTER TABLE "public"."item" DROP COLUMN "price";

COMMIT;
