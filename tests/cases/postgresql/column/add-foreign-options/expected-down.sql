-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.price: foreign-options name=cost → none · lock: access exclusive
ALTER FOREIGN TABLE "public"."item" ALTER COLUMN "price" OPTIONS (DROP "name");

COMMIT;
