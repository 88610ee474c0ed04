-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.price: foreign-options kind=a, name=price → name=cost · lock: access exclusive
ALTER FOREIGN TABLE "public"."item" ALTER COLUMN "price" OPTIONS (DROP "kind", SET "name" 'cost');

COMMIT;
