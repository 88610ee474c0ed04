-- reversible:  lossy: public.item.price
-- transaction: one

BEGIN;

-- step 1/2 · create column public.item.price · lock: access exclusive
ALTER TABLE "public"."item" ADD COLUMN "price" numeric(10,2);

-- step 2/2 · create statistics public.item.item_gone · lock: share update exclusive · filled by the next ANALYZE
CREATE STATISTICS "public"."item_gone" ON "id", "price" FROM "public"."item";

COMMIT;
