-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table public.item: foreign-options none → name=item, path=a, b · lock: access exclusive
ALTER FOREIGN TABLE "public"."item" OPTIONS (ADD "name" 'item', ADD "path" 'a, b');

COMMIT;
